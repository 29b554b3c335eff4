import { isFirstName } from './known-words';
import { type LikelyName, type NamedText, surestName } from './tagger/read-names';

/** A further employer of a message that tells of several contacts. */
export interface NextContact {
  /** What the message says from there on: read as a log of its own. */
  readonly text: string;
  /** The employer's name as the message is likeliest to mean it. */
  readonly name: string;
}

interface FoundContact extends NextContact {
  /** What the message says of the first contact. */
  readonly before: string;
}

/** What parts two contacts: a sign, the end of a sentence, or a word in between. */
const BETWEEN =
  /(?:[+;\n]|\s\/\s|[.,]\s|\s(?:ja|sekä|sitten|sen jälkeen|och|samt|sedan|and|then)\s)\s*/giu;

const SURE = 0.85;
/** Each place is read by itself; after so many the message is likelier one contact told at length. */
const MOST_PLACES = 5;
const FEWEST_LETTERS = 4;
/** The card carries the text until the first contact is kept. */
const MOST_LETTERS = 500;

/**
 * The second contact of a message (`puh: Kiinteistöhuolto Pätilä (ei) + Jalkarannan Pitopalvelu`),
 * when another employer is named for sure after the first.
 */
export function nextContact({ text, names }: NamedText): FoundContact | undefined {
  const [first] = names;
  if (!first || first.probability < SURE) return undefined;
  const places = [...text.matchAll(BETWEEN)].filter(({ index }) => index >= first.end);
  for (const place of places.slice(0, MOST_PLACES)) {
    const rest = text.slice(place.index + place[0].length);
    const next = rest.length < FEWEST_LETTERS ? undefined : surestName(rest, SURE);
    if (next && isOther(next, first)) {
      return {
        before: text.slice(0, place.index).trimEnd(),
        text: rest.slice(0, MOST_LETTERS),
        name: next.name,
      };
    }
  }
  return undefined;
}

/** Not the first employer again, nor a person. */
function isOther(next: LikelyName, first: LikelyName): boolean {
  const [words, known] = [next, first].map(({ name }) => name.toLowerCase().split(' '));
  if (!words || !known || isFirstName(words[0] ?? '')) return false;
  return (
    !words.every((word) => known.includes(word)) && !known.every((word) => words.includes(word))
  );
}
