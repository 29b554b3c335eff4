import { findPhoneNumbersInText } from 'libphonenumber-js';

/** Digits that a phone number finder takes for one: business ids, dates, times of day. */
const LOOK_ALIKES = [
  /(?<!\d)\d{7}\s?\p{Pd}\s?\d(?!\d)/gu,
  /(?<![\d.])[0-3]?\d\.[01]?\d\.(?:(?:19|20)?\d\d)?(?!\d)/g,
  /(?<!\d)[0-3]?\d\/[01]?\d\/(?:19|20)?\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/g,
  /(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d|[.:]\d)/g,
];

const FEWEST_DIGITS = 5;
/** A shorter number is a number only where the text says so: `puh. 02 62771`. */
const SHORTEST_WITHOUT_WORD = 9;
const PHONE_WORD =
  /(?:^|[^\p{L}])(?:p|puh|puhelin|puhelinnumero|puhnro|gsm|tel|tfn|telefon|phone|mob|mobil|mobile)[^\p{L}\d]{0,3}$/iu;

/**
 * Whether a text holds a phone number that could be dialled: a Finnish one with its leading 0, or
 * one of any country with `+` or `00`.
 */
export function hasPhoneNumber(text: string): boolean {
  // The finder is slow, and most texts hold no figures to look at.
  if ((text.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS) return false;
  const scanned = LOOK_ALIKES.reduce((rest, shape) => rest.replace(shape, ' ; '), text)
    // The finder takes no number that touches a letter.
    .replace(/(?<=\p{L})(?=[\d+(])|(?<=\d)(?=\p{L})/gu, ' ');
  return findPhoneNumbersInText(scanned, { defaultCountry: 'FI' }).some(({ startsAt, endsAt }) => {
    const written = scanned.slice(startsAt, endsAt);
    if (/^[(\s]*(?:\+|00)/.test(written)) return true;
    const digits = written.replace(/\D/g, '');
    if (!digits.startsWith('0')) return false;
    return digits.length >= SHORTEST_WITHOUT_WORD || PHONE_WORD.test(scanned.slice(0, startsAt));
  });
}
