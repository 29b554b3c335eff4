import { readMonth } from './months';
import type { PeriodKind } from './period';

/** What the words of a period's name say; each property comes from one word at most. */
export interface PeriodWords {
  readonly unit?: PeriodKind;
  readonly relative?: 'this' | 'last';
  /** 1–12 */
  readonly month?: number;
  readonly number?: number;
  readonly year?: number;
}

// Finnish, then Swedish, then English, with the cases people type.
const WORDS: readonly (readonly [pattern: RegExp, word: PeriodWords])[] = [
  [
    /^(?:v|vko?n?|viiko(?:n|lta|lla|lle|ssa|sta)|viikko(?:a|on)?|veck(?:a|an|ans|or)|weeks?|week's|wk|w)$/,
    { unit: 'week' },
  ],
  [
    /^(?:kk|kuukau(?:si|tta|den|della|delta|dessa|desta)|kuu(?:n|ssa|sta|lla|lta)?|månad(?:s|en|ens)?|months?|month's)$/,
    { unit: 'month' },
  ],
  [
    /^(?:(?:vuosi)?neljänne(?:s|stä|kse(?:n|lle|llä|ltä|ssä|stä))|neljännesvuo(?:si|den|delta|della|tta)|kvartaali(?:n|a|lla|lta|ssa|sta)?|kvartal(?:s|et|ets)?|quarters?|quarter's|q)$/,
    { unit: 'quarter' },
  ],
  [
    /^(?:tämä|tämän|tältä|tällä|tässä|kuluva|kuluvan|kuluvalta|de[nt]|denna|detta|innevarande|nuvarande|this|current)$/,
    { relative: 'this' },
  ],
  [
    /^(?:viime|viimeisin|edellinen|edellisen|edelliseltä|mennyt|menneen|förra|förriga|senaste|föregående|last|previous|past)$/,
    { relative: 'last' },
  ],
  [/^(?:ensimmäi(?:nen|sen|seltä)|första|first)$/, { number: 1 }],
  [/^(?:toi(?:nen|sen|selta)|andra|second)$/, { number: 2 }],
  [/^(?:kolma(?:s|nnen|nnelta)|tredje|third)$/, { number: 3 }],
  [/^(?:neljä(?:s|nnen|nneltä)|fjärde|fourth)$/, { number: 4 }],
  [/^(?:i|för|från|av|for|from|of|in|the|vuoden|vuodelta|år|året|ajalta)$/, {}],
];

// `3.`, `3:e`, `46:n`, `3rd`
const NUMBER = /^(\d{1,2})(?:\.|:[a-zä]+|st|nd|rd|th)?$/;
const YEAR = /^20\d{2}$/;
/** Places to split: a unit and its number (`vk46`, `q3`), an ISO week (`2025-w46`), a year (`46/2025`). */
const JOINTS = /(?<=^|\s|[-/])([a-zåäö]+)\.?(?=\d)|[/,]|(?<=\d{4})-(?=w\d)|(?<=\d)-(?=20\d{2})/g;

/**
 * Reads words in any of the languages, in lower or upper case. Nothing when a word is unknown or two
 * words say the same kind of thing (two months, two numbers).
 */
export function readPeriodWords(text: string): PeriodWords | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(JOINTS, (_, unit: string | undefined) => `${unit ?? ''} `)
    .replace(/(?<=\bde[nt]) här\b/g, '')
    .replace(/(?<=[a-z]):n\b/g, 'n');
  let said: PeriodWords = {};
  for (const word of plain.split(/\s+/)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    const read = readWord(word);
    if (!read || Object.keys(read).some((key) => key in said)) return undefined;
    said = { ...said, ...read };
  }
  return said;
}

function readWord(word: string): PeriodWords | undefined {
  if (YEAR.test(word)) return { year: Number(word) };
  const number = NUMBER.exec(word)?.[1];
  if (number !== undefined) return { number: Number(number) };
  const bare = word.replace(/(?<![.?!])[.?!]+$/, '');
  const month = readMonth(bare);
  return month === undefined ? WORDS.find(([pattern]) => pattern.test(bare))?.[1] : { month };
}
