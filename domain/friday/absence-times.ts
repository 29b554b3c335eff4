/** The time a sentence names; a number, or two for a span, in the groups of a week's pattern. */
export type TimeKind = 'thisWeek' | 'nextWeek' | 'lastWeek' | 'weeks' | 'partOfWeek';

const NUMBER = '(\\d{1,2})';
const SPAN = `${NUMBER}(?: ?(?:-|ja|och|and|to|till) ?${NUMBER})?`;

const timed = (...alternatives: string[]) =>
  new RegExp(`(?<=^|\\s)(?:${alternatives.join('|')})(?=\\s|$)`, 'u');

export const TIMES: readonly { readonly kind: TimeKind; readonly words: RegExp }[] = [
  {
    kind: 'partOfWeek',
    words: timed(
      'tänään',
      'loppuviikon',
      'loppuviikolla',
      'i ?dag',
      'resten av veckan',
      'today',
      '(?:for )?the rest of the week',
    ),
  },
  {
    kind: 'thisWeek',
    words: timed(
      '(?:koko )?(?:tämän|tän) viikon',
      'tä(?:llä|l) ?viikolla',
      'koko viikon',
      '(?:hela )?den här veckan',
      'denna vecka',
      'hela veckan',
      '(?:all )?this week',
      'all week',
      'the whole week',
    ),
  },
  {
    kind: 'nextWeek',
    words: timed(
      '(?:koko )?(?:ensi|seuraavan) viikon',
      '(?:ensi|seuraavalla) viikolla',
      '(?:hela )?nästa vecka',
      '(?:all )?next week',
    ),
  },
  {
    kind: 'lastWeek',
    words: timed(
      '(?:koko )?viime viikon',
      'viime viikolla',
      '(?:hela )?förra veckan',
      '(?:all )?last week',
    ),
  },
  {
    kind: 'weeks',
    words: new RegExp(
      `(?<=^|\\s)(?:(?:viikolla|viikoilla|viikot|viikon|viikko|vkot|vko|vk|v)\\.?|(?:på |under )?(?:veckorna|vecka)|(?:in |on |for )?weeks?) ?${SPAN}(?=\\s|$)`,
      'u',
    ),
  },
];
