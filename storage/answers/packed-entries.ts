import { ASPECTS } from '../../domain/answers/aspects';
import type { Entry } from '../../domain/answers/entry';
import type { Examples, HeldTerms, PreparedEntry } from '../../domain/answers/prepared-entry';
import type { Unpacked } from './packed-lists';
export const HELD = ['terms', 'about'] as const;
export const EXAMPLES = ['titles', 'questions'] as const;

/** A function that gives an entry by its number, as a view of the file's lists without copying. */
export function entryReader(
  source: Pick<Unpacked<unknown>, 'whole' | 'real'>,
): (number: number, entry: Entry) => PreparedEntry {
  const whole = (name: string) => {
    const [list, ends] = [source.whole(name), source.whole(`${name}.ends`)];
    return (number: number) => list.subarray(ends[number - 1] ?? 0, ends[number]);
  };
  const real = (name: string) => {
    const [list, ends] = [source.real(name), source.whole(`${name}.ends`)];
    return (number: number) => list.subarray(ends[number - 1] ?? 0, ends[number]);
  };
  const heldReader = (part: (typeof HELD)[number]) => {
    const [numbers, shares] = [whole(`${part}.numbers`), real(`${part}.shares`)];
    return (number: number): HeldTerms => ({ numbers: numbers(number), shares: shares(number) });
  };
  const examplesReader = (part: (typeof EXAMPLES)[number]) => {
    const [numbers, places] = [whole(`${part}.numbers`), whole(`${part}.places`)];
    const [weights, aspects] = [real(`${part}.weights`), whole(`${part}.aspects`)];
    return (number: number): Examples => ({
      numbers: numbers(number),
      ends: places(number),
      weights: weights(number),
      aspects: Array.from(aspects(number), (aspect) => ASPECTS[aspect]),
    });
  };
  const [terms, about] = [heldReader('terms'), heldReader('about')];
  const [titles, questions] = [examplesReader('titles'), examplesReader('questions')];
  return (number, entry) => ({
    entry,
    terms: terms(number),
    about: about(number),
    titles: titles(number),
    questions: questions(number),
  });
}
