import { isAnyFirstName } from './first-name';
import { isPlace, isTrade } from './known-words';
import { wordTable } from './word-table';
import { MORE_FIRST_NAMES } from './words/first-names';

export interface DelicateWords {
  readonly kind: 'name' | 'health';
  /** As they were written. */
  readonly words: string;
}

const CAPITALISED = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}-])/gu;

/** Health is the client's own matter, of which a register of employers keeps nothing (domain.md §5). */
const HEALTH = new RegExp(
  `(?<!\\p{L})(?:${[
    'masen(?:nu|tu)|ahdistu(?:s(?!t)|ks|ne)|skitsofre|kaksisuunta|psyko|psyyk|mielenterv|autis|asperger',
    'adhd|alkoholis|alkoholiongel|päihdeong|päihdeku|päihderi|huumeong|huumeriip|narkoma|addikt',
    'diagnoos|lääkity|sairas(?:taa|ti|tel)|epilep|diabee|kehitysvam|aivovam|cp-vam|syöpä|syövä',
    'depress|ångest|missbruk|schizo|bipol|diagnos|utvecklingsstör|cancer',
    'anxiety|addict|alcoholic|substance abuse|mental (?:illness|health)|diabet',
  ].join('|')})\\p{L}*`,
  'giu',
);

const namesOf = wordTable([...MORE_FIRST_NAMES]);

const LONGEST_WORD = 40;

/** In place of what was taken out. */
const GAP = '…';

/**
 * What in a free text seems to name a person or to tell of somebody's health, in the order of the
 * text; each words once. It guesses, so it is a reason to ask and never one to refuse.
 *
 * @param employer the name of the employer that the text is about: its words name nobody
 */
export function delicateWords(text: string, employer = ''): DelicateWords[] {
  const found = [...namesIn(text, employer), ...healthIn(text)];
  return found
    .sort((first, second) => first.at - second.at)
    .filter(({ words }, index) => found.findIndex((other) => other.words === words) === index)
    .map(({ kind, words }) => ({ kind, words }));
}

/** What the texts say that its writer was not asked about yet: neither now nor when `former` was kept. */
export function newDelicateWords(
  texts: readonly string[],
  {
    employer,
    agreed,
    former,
  }: {
    readonly employer: string | undefined;
    readonly agreed: readonly string[];
    readonly former: readonly string[];
  },
): DelicateWords[] {
  return texts
    .flatMap((text) => delicateWords(text, employer))
    .filter(({ words }) => !agreed.includes(words) && !former.some((text) => text.includes(words)));
}

/** The text without these words where they stand whole, each place marked by an ellipsis. */
export function withoutWords(text: string, words: readonly string[]): string {
  return words.reduce(
    (left, taken) =>
      left.replaceAll(taken, (found, at: number) =>
        isWhole(left, at, found.length) ? GAP : found,
      ),
    text,
  );
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}

interface Found extends DelicateWords {
  readonly at: number;
}

function healthIn(text: string): Found[] {
  return [...text.matchAll(HEALTH)].map(({ 0: words, index }) => ({
    kind: 'health',
    words,
    at: index,
  }));
}

/** A first name with what else is capitalised right after it; alone, not where a sentence begins. */
function namesIn(text: string, employer: string): Found[] {
  const found: Found[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const isNext = found.length > 0 && end >= 0 && text.slice(end, index) === ' ';
    const former = found.at(-1);
    if (isNext && former && !isPlace(word)) {
      found[found.length - 1] = { ...former, words: `${former.words} ${word}` };
      end = index + word.length;
      continue;
    }
    if (namesPerson(text, word, index, employer)) {
      found.push({ kind: 'name', words: word, at: index });
      end = index + word.length;
    } else {
      end = -1;
    }
  }
  return found;
}

/** `Pirkolle` is a form of `Pirkko`. */
function isFirst(word: string): boolean {
  return isAnyFirstName(word.toLowerCase()) || namesOf(word).length > 0;
}

function namesPerson(text: string, word: string, at: number, employer: string): boolean {
  if (!isFirst(word) || isPlace(word)) return false;
  if (employer.toLowerCase().includes(word.toLowerCase())) return false;
  const head = text.slice(0, at).trimEnd();
  // `Parturi Pirkko` is a firm; `Satu Laine` is a person, and `Satu` that begins a sentence may be none.
  if (isTrade(head.slice(-LONGEST_WORD).split(/\s/).at(-1) ?? '')) return false;
  const isBegun =
    head === '' || /[.?!:]$/u.test(head) || text.slice(head.length, at).includes('\n');
  const hasSurname = /^ \p{Lu}\p{Ll}{2,}/u.test(text.slice(at + word.length));
  return !isBegun || hasSurname;
}
