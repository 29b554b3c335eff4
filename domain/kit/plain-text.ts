/** Signs that nobody sees: soft hyphen, direction and joining marks, variation selectors. */
const INVISIBLE = /\p{Cf}|\u034F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const HALF_SIGN = /\p{Cs}/gu;

/** What is longer was not typed, and only its beginning is looked at. */
const LONGEST_MESSAGE = 4_000;
/** An address for a file that comes in a press may be long. */
const LONGEST_IN_PRESS = 8_000;

/**
 * A text as its reader sees it: composed letters, without invisible signs, control signs and halves
 * of emoji. Done once, where a message or a form comes in.
 */
export function plainText(text: string, longest: number = LONGEST_MESSAGE): string {
  return text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(HALF_SIGN, '')
    .normalize('NFC');
}

/** A form is not deeper than this. */
const DEEPEST = 8;

/** The same for every text in what a card or a dialog sends. */
export function plainTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return plainText(value, LONGEST_IN_PRESS);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => plainTexts(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainTexts(item, depth + 1)]),
  );
}
