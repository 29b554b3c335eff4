import type { Anchor } from '../anchor';
import type { AttachedDays } from '../attach-days';
import type { Span } from '../phrases';
import type { DayMention } from '../read-days';
import { eachOnce } from '../tagger/each-once';
import { hashOf, hashOn, placeOf } from '../tagger/hash';
import type { Token } from '../tagger/tokens';

/** The bits of a place in the table of weights. */
export const PART_BITS = 17;
const MASK = 2 ** PART_BITS - 1;
/** Words before and after a token, in its clause, that it is told by wherever they stand there. */
const BEFORE = 6;
const AFTER = 5;

/** What the word rules found in a text. */
export interface PartRules {
  readonly days: readonly DayMention[];
  readonly anchors: readonly Anchor[];
  readonly attached: AttachedDays;
  readonly nextStep: Span | undefined;
}

/**
 * The features of each token: those of `featuresOf`, and what the rules found around it. They are a
 * guess that the weights may follow or not.
 *
 * @param shared the features of each token that the tagger of names has, too
 */
export function partFeatures(
  tokens: readonly Token[],
  shared: readonly Uint32Array[],
  rules: PartRules,
): Uint32Array[] {
  const days = tokens.map((token) => rules.days.findIndex((day) => isWithin(token, day)));
  const kinds = rules.days.map(kindOfDay);
  const clauses = clausesOfTokens(tokens);
  const affixes = tokens.map(affixesOf);
  return tokens.map((token, at) => {
    const day = days[at] ?? -1;
    const kind = kinds[day] ?? '-';
    const found = rules.days[day];
    const [before, after] = mentionsAround(token, rules.days, kinds);
    const ruled = roleOfDay(found, rules.attached);
    const [start, end] = clauseAround(clauses, at);
    const words = [
      ...affixes.slice(Math.max(start, at - BEFORE), at).map((own) => own.before),
      ...affixes
        .slice(at + 1, Math.max(at + 1, Math.min(end, at + 1 + AFTER)))
        .map((own) => own.after),
    ].flat();
    const anchors = anchorFeatures(token, rules.anchors, tokens[start], tokens[end - 1]);
    const opening = tokens[start]?.flat.slice(0, 5);
    const mark = tokens[start - 1]?.text ?? '';
    const hashes = [
      `day=${kind}`,
      `rule=${ruled}`,
      `step=${rules.nextStep ? isWithin(token, rules.nextStep) : 'none'}`,
      `opening=${opening}`,
      `mark=${mark}`,
      `clause=${Math.min(clauses[at] ?? 0, 4)}`,
      `around=${before}/${kind}/${after}`,
      ...anchors,
      ...words,
    ].map(hashOfPart);
    if (day >= 0) {
      const ofKind = hashOn(PART, `${kind}|`);
      const ofDay = [
        ruled,
        `${ruled}|${before}|${after}`,
        `w=${token.flat}`,
        `e=${token.flat.slice(-2)}`,
        `e=${token.flat.slice(-3)}`,
        `open=${opening}`,
        `mark=${mark}|${tokens[end]?.text ?? ''}`,
        `at=${Math.min(at, 3)}|${Math.min(tokens.length - at, 3)}`,
        `in=${Math.min(at - start, 3)}|${Math.min(end - at, 3)}`,
        `b=${tokens[at - 1]?.flat ?? ''}`,
        `a=${tokens[at + 1]?.flat ?? ''}`,
        ...anchors,
        ...words,
      ];
      for (const feature of ofDay) hashes.push(hashOn(ofKind, feature));
    }
    const places = hashes.map((hash) => placeOf(hash) & MASK);
    for (const place of shared[at] ?? []) places.push(place & MASK);
    return eachOnce(places);
  });
}

const PART = hashOf('part ');
const hashOfPart = (feature: string) => hashOn(PART, feature);

function isWithin(token: Span, { start, end }: Span): boolean {
  return token.start < end && token.end > start;
}

function kindOfDay({ past, future, open, isDate, hasClock }: DayMention): string {
  const when = open ?? (past === undefined ? 'ahead' : future === undefined ? 'over' : 'bare');
  const isToday = past !== undefined && past === future;
  return `${isToday ? 'today' : when}${isDate ? ' date' : ''}${hasClock ? ' clock' : ''}`;
}

function roleOfDay(day: DayMention | undefined, { met, next, early }: AttachedDays): string {
  if (day === undefined) return '';
  if (day === met) return 'met';
  if (day === next) return 'next';
  return day === early ? 'early' : 'none';
}

/** The kinds of the days told before and after a token. */
function mentionsAround(
  { start, end }: Token,
  days: readonly DayMention[],
  kinds: readonly string[],
): [before: string, after: string] {
  const before = days.findLastIndex((day) => day.end <= start);
  const after = days.findIndex((day) => day.start >= end);
  return [kinds[before] ?? '-', kinds[after] ?? '-'];
}

const CLAUSE_END = /^[,.;:!?()/+>→–-]$/u;

/** The number of each token's clause; a mark belongs to none of them. */
function clausesOfTokens(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map(({ text }) => {
    if (CLAUSE_END.test(text)) clause += 1;
    return clause;
  });
}

/** The tokens of a token's clause, `end` exclusive, without the mark before it. */
function clauseAround(clauses: readonly number[], at: number): [start: number, end: number] {
  const own = clauses[at];
  let [start, end] = [at, at + 1];
  while (start > 0 && clauses[start - 1] === own) start -= 1;
  while (end < clauses.length && clauses[end] === own) end += 1;
  return [own === 0 || start === at ? start : start + 1, end];
}

/** How a word is told before and after another. */
function affixesOf({ flat }: Token): { readonly before: string[]; readonly after: string[] } {
  const [beginning, end] = [flat.slice(0, 5), flat.slice(-3)];
  return {
    before: [`<${beginning}`, `<$${end}`],
    after: [`>${beginning}`, `>$${end}`],
  };
}

function anchorFeatures(
  { start, end }: Token,
  anchors: readonly Anchor[],
  first: Token | undefined,
  last: Token | undefined,
): string[] {
  const [from, to] = [first?.start ?? start, last?.end ?? end];
  const before = anchors.findLast((anchor) => anchor.start <= start);
  const after = anchors.find((anchor) => anchor.start > start);
  const nameOf = (anchor: Anchor | undefined) =>
    anchor ? `${anchor.kind}${anchor.start >= from && anchor.start < to ? ' here' : ''}` : '-';
  const told = anchors.filter((anchor) => anchor.start <= start).map(({ kind }) => kind[0]);
  return [
    `anchor<${nameOf(before)}`,
    `anchor>${nameOf(after)}`,
    `anchor=${nameOf(before)}/${nameOf(after)}`,
    `told=${told.join('').slice(0, 3)}`,
  ];
}
