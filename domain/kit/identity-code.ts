import { FinnishSSN } from 'finnish-ssn';

// A look-ahead tries every start, so that digits in front of a code don't hide it.
const SHAPE = new RegExp(
  [
    String.raw`(?=(?<day>\d\d)(?<dot>[. ]?)(?<month>\d\d)\k<dot>(?<century>(?:18|19|20)(?=\d\d))?`,
    String.raw`(?<year>\d\d)(?<between>\s{0,2}(?<sign>[^\d\s]?)\s{0,2})(?<serial>\d{3})`,
    String.raw`(?<gap>\s?)(?<check>[0-9A-Z])(?<after>[\p{L}\d]?))`,
  ].join(''),
  'giu',
);

const DASH = /^[+\p{Pd}\u2212\u00AD\u2043~]$/u;
const CENTURY_LETTER = /^[A-FU-Y]$/;
const MISTYPED_DASH = /^[_/.:*=|]$/;
/** What stands before the number of a paper. */
const PAPER = /(?:tilaus|lasku|viite|order|invoice|faktura|beställning)\p{L}{0,10}[\s.:#]{0,3}$/iu;
const LONGEST_WORD = 28;
// The check character is never G, I, O, Q or Z.
const CHECK_LETTER = /^[A-FHJ-NPR-Y]$/;

/**
 * Whether a text holds a Finnish personal identity code, `ddmmyyCzzzQ`: in either case, with any
 * dash, with spaces around the century sign, with the century signs of 2023 (B–F and U–Y), with
 * a mistyped or missing sign, or with the date in dots or its year in full. A wrong check
 * character does not save one that otherwise has the shape. The shape is the population register
 * authority's; the check is `finnish-ssn`'s.
 */
export function hasIdentityCode(text: string): boolean {
  for (const { groups, index } of text.matchAll(SHAPE)) {
    if (groups && isIdentityCode(groups, text, index)) return true;
  }
  return false;
}

/** Whether the word before says that it is a paper's number. */
export function isPaperNumber(text: string, index: number): boolean {
  return PAPER.test(text.slice(Math.max(index - LONGEST_WORD, 0), index));
}

function isIdentityCode(
  parts: Record<string, string | undefined>,
  text: string,
  index: number,
): boolean {
  const { day = '', month = '', year = '', between = '', serial = '', after = '' } = parts;
  const sign = (parts.sign ?? '').toUpperCase();
  const check = (parts.check ?? '').toUpperCase();
  const isLetterCheck = CHECK_LETTER.test(check);
  const isProperSign = DASH.test(sign) || CENTURY_LETTER.test(sign);
  const isShortDate = parts.dot === '' && parts.century === undefined;

  // Part of a longer number, such as an invoice's or a product's.
  if (/\d/.test(after) || (/\d/.test(text[index - 1] ?? '') && !(isLetterCheck && isProperSign)))
    return false;
  // A word of its own: `051126-388 kpl`.
  if (parts.gap !== '' && after !== '') return false;
  if (!isLetterCheck && (!isShortDate || between === '')) return false;
  if (isValid(day + month + year, serial + check)) return isProperSign || isShortDate;

  // The check character is wrong, or the date: only the shape speaks.
  if (parts.gap !== '' || after !== '' || isPaperNumber(text, index)) return false;
  const isPossible =
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (DASH.test(sign)) return isPossible || (isLetterCheck && isShortDate);
  if (CENTURY_LETTER.test(sign)) return isPossible && isShortDate && between === parts.sign;
  return MISTYPED_DASH.test(sign) && isPossible && isShortDate && isLetterCheck;
}

/** The check character is the same in every century; 29 February is not a day in each. */
function isValid(date: string, end: string): boolean {
  return FinnishSSN.validate(`${date}-${end}`) || FinnishSSN.validate(`${date}A${end}`);
}
