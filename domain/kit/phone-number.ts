import { findPhoneNumbersInText } from 'libphonenumber-js';

/** Digits that a phone number finder takes for one: business ids, amounts, dates, times of day. */
const LOOK_ALIKES = [
  /(?<!\d)\d{7}\s?\p{Pd}\s?\d(?!\d)/gu,
  /(?<!\d)\d[\d\s,-]{0,20}\s?(?:kpl|kr|kg|€|euro)/giu,
  /(?<![\d.])[0-3]?\d\.[01]?\d\.(?:(?:19|20)?\d\d)?(?!\d)/g,
  /(?<!\d)[0-3]?\d\/[01]?\d\/(?:19|20)?\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/g,
  /(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d|[.:]\d)/g,
];

/** A Finnish number whose country or zero was left out: `358401234567`, `40 1234567`. */
const WITHOUT_BEGINNING = [
  /(?<![\d.,])358[\s-]?(?:4\d|50)[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)/,
  /(?<![\d.,-])(?:4[0-69]|50)[ -]\d{7}(?!\d|\s?\p{Pd}\s?\d)/u,
];
/** Any number that the text calls one: `puh 1234567`. */
const CALLED_ONE =
  /(?<!\p{L})(?:puh|puhelin|puhelinnumero|puhnro|gsm|tel|tfn|telefon|phone|mobil|mobile)[^\p{L}\d]{0,3}\d(?:[\s-]?\d){5,11}(?!\d)/iu;

const FEWEST_DIGITS = 5;
/** A shorter number is a number only where the text says so: `puh. 02 62771`. */
const SHORTEST_WITHOUT_WORD = 9;
const PHONE_WORD =
  /(?:^|[^\p{L}])(?:p|puh|puhelin|puhelinnumero|puhnro|gsm|tel|tfn|telefon|phone|mob|mobil|mobile)[^\p{L}\d]{0,3}$/iu;

/**
 * Whether a text holds a phone number that could be dialled: a Finnish one with its leading 0, or
 * one of any country with `+` or `00`.
 */
export function hasPhoneNumber(written: string): boolean {
  const text = written.replace(/\s+/g, ' ');
  // The finder is slow, and most texts hold no figures to look at.
  if ((text.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS) return false;
  if (CALLED_ONE.test(text) || WITHOUT_BEGINNING.some((shape) => shape.test(text))) return true;
  const scanned = LOOK_ALIKES.reduce((rest, shape) => rest.replace(shape, ' ; '), text)
    // The finder takes no number that touches a letter.
    .replace(/(?<=\p{L})(?=[\d+(])|(?<=\d)(?=\p{L})/gu, ' ');
  return findPhoneNumbersInText(scanned, { defaultCountry: 'FI' }).some(({ startsAt, endsAt }) => {
    const found = scanned.slice(startsAt, endsAt);
    if (/^[(\s]*(?:\+|00)/.test(found)) return true;
    const digits = found.replace(/\D/g, '');
    if (!digits.startsWith('0')) return false;
    return digits.length >= SHORTEST_WITHOUT_WORD || PHONE_WORD.test(scanned.slice(0, startsAt));
  });
}
