import { memoizeByObject } from '../kit/remember';
import { anyOf } from './day-components';
import { type FlatText, LETTER } from './flat-text';
import { type Span, wholeWords } from './phrases';
import type { DayWords } from './words/log-vocabulary';
import { phraseList } from './words/phrase-lists';

/** Kinds of business that stand beside a name: `Ravintola Lauantai`, `Torstai Bar`. */
const BUSINESSES = new Set(
  phraseList(`
    ravintola, lounasravintola, kahvila, lounaskahvila, pub, bar, baari, bistro, café, cafe, kafé, kafe,
    grilli, grill, pizzeria, pizza, kebab, catering, hotelli, hotel, hotell, hostelli, motelli,
    leipomo, leipä, konditoria, kampaamo, parturi, parturi-kampaamo, kauneushoitola, kioski, kirppis,
    kirpputori, päiväkoti, putiikki, butiikki, kauppa, myymälä, market, klubi, kerho, club, teatteri, studio,
    saluuna, saloon, panimo, brewery, brunch, diner, restaurant, restaurang, bageri, bakery, salong, salon,
    shop, store, boutique, puoti, deli, lounas, pop-up, popup, krog, yökerho, house, kitchen,
    paja, galleria, gallery, hoitola, kukka, kukkakauppa, apteekki, sauna, tila, hoivakoti, palvelu, siivous
  `),
);
const FORMS_AFTER = new Set(phraseList('oy, oyj, ab, ky, ry, rf, osk, ltd, ay'));
const FORMS_BEFORE = new Set(phraseList('tmi, fma'));
/** What is a day before it is a name, unless both words have a capital. */
const ADVERB = /^(?:eile|tän|huomenna|i|today|yesterday|tomorrow)|day$/;
const DAY_PARTS = /^(?:aamu|ilta|yö|päivä|keskipäivä|sunnuntai|ma|ti|ke|to|pe|la|su)/;
const WORD_BEFORE = new RegExp(`(?<!${LETTER}|-)((?:${LETTER}|-)+)\\s{1,3}$`);
const COMPOUND = new RegExp(`^-(${LETTER}{3,})`);
const WORD_AFTER = new RegExp(`^\\s{1,3}((?:${LETTER}|-)+)`);
/** On a day: `perjantaina`, `perjantaisin`. A name is not said so. */
const ON_A_DAY = /n[aä]$|sin$/;

/** The text with other letters where a day's word is part of a name, so that no day is read there. */
export function withoutDaysInNames(log: string, text: FlatText, words: DayWords): string {
  let plain: string = text.replace(/face to face/g, (words) => NO_WORD.repeat(words.length));
  for (const match of text.matchAll(dayWords(words))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isInName(span, log, text))
      plain = plain.slice(0, span.start) + NO_WORD.repeat(match[0].length) + plain.slice(span.end);
  }
  return plain;
}

const NO_WORD = 'ƀ';

const dayWords = memoizeByObject((words: DayWords): RegExp => {
  const names = [...words.weekdays.flat(), ...Object.keys(words.casual)];
  const long = names.filter((name) => name.length >= 5 && !name.includes(' '));
  return new RegExp(wholeWords(`(?:${anyOf(long)})${LETTER}*`), 'g');
});

/**
 * Whether a day's word is part of a name. It is beside a business that stands in its base form, with a
 * legal form, and in a compound with a hyphen (`Maanantai-kirppis`). After the day's word the business
 * counts only when both have a capital, since `perjantai kahvila Muisto` tells a day.
 */
function isInName({ start, end }: Span, log: string, text: FlatText): boolean {
  const said = text.slice(start, end);
  if (ON_A_DAY.test(said) && !/^huomen/.test(said)) return false;
  const compound = COMPOUND.exec(text.slice(end));
  if (compound?.[1] && !DAY_PARTS.test(compound[1])) return true;
  const isCapital = /^\p{Lu}/u.test(log.slice(start));
  const before = WORD_BEFORE.exec(text.slice(0, start));
  if (before?.[1] && (BUSINESSES.has(before[1]) || FORMS_BEFORE.has(before[1])))
    return !ADVERB.test(said) || (isCapital && /^\p{Lu}/u.test(log.slice(before.index)));
  const after = WORD_AFTER.exec(text.slice(end))?.[1];
  if (!after) return false;
  if (FORMS_AFTER.has(after)) return true;
  return isCapital && /^\p{Lu}/u.test(log.slice(end).trimStart()) && isBusiness(after);
}

/** In its base form, or with an ending: `Baarissa`. */
function isBusiness(word: string): boolean {
  return [...BUSINESSES].some(
    (business) => word.startsWith(business.slice(0, -1)) && business.length >= 3,
  );
}
