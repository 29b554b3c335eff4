import { addDays, type LocalDate } from '../../domain/local-date';
import { flatten } from '../../domain/log-text/flat-text';
import { rulesOf } from '../../domain/log-text/log-rules';
import { PART_CHAIN, type Part, tagOf } from '../../domain/log-text/parts/part-chain';
import { PART_BITS, partFeatures } from '../../domain/log-text/parts/part-features';
import type { Span } from '../../domain/log-text/phrases';
import { type Example, type LearnedChain, learnChain } from './learn-chain';
import { nextStepOf, spanIn, type TaggedLine } from './tagged-lines';

interface FeaturedLine extends TaggedLine, Pick<Example, 'features'> {
  /** When it is read on another day than it was written on. */
  readonly rulesOn?: LocalDate;
}

const OPTIONS = { rounds: 8, rate: 0.05, decay: 1e-5, bits: PART_BITS };

/**
 * Learns which words of a log are the contact's day, the next step, its day, the role and the person.
 *
 * @param logs with the features of each token, as the tagger of names has them
 */
export function trainParts(logs: readonly FeaturedLine[]): LearnedChain {
  const made = logs.flatMap((log, at) => beforeItsDay(log, at) ?? []);
  const examples = [...logs, ...made].map((log): Example => {
    const rules = rulesOf(log.text, flatten(log.text), log.rulesOn ?? log.today);
    return { features: partFeatures(log.tokens, log.features, rules), tags: partTags(log) };
  });
  return learnChain(examples, PART_CHAIN, OPTIONS);
}

/** The tag of each token by the labels of its line. */
function partTags(tagged: TaggedLine): number[] {
  const { line, tokens } = tagged;
  const tags = tokens.map(() => tagOf('none'));
  const find = (words: string | null | undefined, from = 0) => spanIn(tagged, words, from);
  const mark = (span: Span | undefined, part: Part) =>
    tokens.forEach((token, at) => {
      const isWithin = span && token.start < span.end && token.end > span.start;
      if (isWithin) tags[at] = tagOf(part);
    });
  const next = nextStepOf(tagged);
  mark(find(line.role), 'role');
  mark(find(line.person), 'person');
  mark(next, 'nextStep');
  const dateText = line.next?.dateText;
  mark(find(dateText, next?.start) ?? find(dateText), 'nextDay');
  const met = find(line.met.text);
  const isInNext = next && met && met.start >= next.start && met.end <= next.end;
  mark(isInNext ? (find(line.met.text, next.end) ?? met) : met, 'metDay');
  return tags;
}

/** Days between a date and the day on which it is read, in lines that are made. */
const AHEAD = 40;

/** The line as if it told a contact on a date yet to come: `tapasin 28.12.`, written in November. */
function beforeItsDay(log: FeaturedLine, at: number): FeaturedLine | undefined {
  const { met } = log.line;
  const days = 'date' in met.day ? Number(/-\d+/.exec(met.day.date)?.[0] ?? 0) : 0;
  return days < 0 ? { ...log, rulesOn: addDays(log.today, days - 1 - (at % AHEAD)) } : undefined;
}
