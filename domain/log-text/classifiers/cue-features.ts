import type { Span } from '../phrases';
import type { Token } from '../tagger/tokens';
import { channelCues } from './channel-cues';

/** What tells that the words after it are about what comes next. */
const ARROW = /^(?:->|[>=→])$/u;
const CLAUSE_END = /^[,.;:/\\]$/u;
const LAST_CLAUSE = 2;

/**
 * The cues of channels: before the first word of an agreement they tell of the contact (`M`), after it
 * rather of the next step (`N`).
 *
 * @param kinds of each token
 */
export function cueFeatures(
  tokens: readonly Token[],
  kinds: readonly (readonly string[])[],
): string[] {
  const features: string[] = [];
  const order: string[] = [];
  let zone = 'M';
  let clause = 0;
  tokens.forEach(({ text, flat }, at) => {
    if (ARROW.test(text) || kinds[at]?.includes('agreed')) zone = 'N';
    if (CLAUSE_END.test(text)) clause = Math.min(clause + 1, LAST_CLAUSE);
    // A picture is no letter, so that the flat text has it as it is.
    for (const cue of channelCues(flat)) {
      order.push(`${zone}${cue}`);
      features.push(
        `cue=${cue}`,
        `cue=${zone}${cue}`,
        `cl=${clause}${cue}`,
        `cuew=${zone}${flat.slice(0, 5)}`,
        `cuee=${zone}${cue}${flat.slice(-2)}`,
      );
    }
  });
  const ofContact = [...new Set(order.filter((cue) => cue.startsWith('M')))];
  return [
    ...features,
    `cue1=${order[0] ?? 'none'}`,
    `cueM=${ofContact[0] ?? 'none'}`,
    `cueMs=${[...ofContact].sort().join('+')}`,
    `cues=${[...new Set(order)].sort().join('+')}`,
    `cue12=${order.slice(0, 2).join('>')}`,
  ];
}

/**
 * The words and cues of a log by where they stand: in the next step (`N`), or in what was done (`M`).
 * A cue in the next step tells nothing of how the contact was.
 *
 * @param coming the place of the next step
 */
export function placedFeatures(tokens: readonly Token[], coming: Span | undefined): string[] {
  const isComing = ({ start, end }: Token) =>
    coming !== undefined && start < coming.end && end > coming.start;
  const done = new Set<string>();
  const features = tokens.flatMap((token, at) => {
    const { flat } = token;
    const place = isComing(token) ? 'N' : 'M';
    const cues = channelCues(flat);
    if (place === 'M') for (const cue of cues) done.add(cue);
    const [before, after] = [tokens[at - 1]?.flat ?? '<', tokens[at + 1]?.flat ?? '>'];
    return [
      `${place}w=${flat}`,
      `${place}p=${flat.slice(0, 4)}`,
      `${place}e=${flat.slice(-3)}`,
      ...cues.flatMap((cue) => [
        `${place}c=${cue}`,
        `${place}cw=${flat.slice(0, 5)}`,
        `${place}ce=${cue}${flat.slice(-2)}`,
        `${place}cb=${cue}|${before.slice(0, 5)}`,
        `${place}ca=${cue}|${after.slice(0, 5)}`,
        `${place}cat=${cue}|${Math.min(at, 3)}`,
      ]),
    ];
  });
  const told = [...done].sort();
  return [
    ...features,
    `Mcs=${told.join('+')}`,
    `Mcn=${told.length}`,
    `Mn=${told.join('+')}|${coming !== undefined}`,
    `M0=${told[0] ?? 'none'}|${tokens.length < 8}`,
  ];
}
