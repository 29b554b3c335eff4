import { LANGUAGES, type Language } from '../language';

/** What a message says that asks nothing. */
export const SMALL_TALK = ['thanks', 'greeting', 'agreed', 'help'] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

const WORDS: Readonly<Record<Language, Readonly<Record<SmallTalk, string>>>> = {
  fi: {
    thanks: 'kiitos kiitoksia kiitti kiitii kiitän kii kiits tattis tänks',
    greeting:
      'moi moikka moro terve terveppä hei heippa heissan huomenta päivää iltaa hyvää morjens',
    agreed: 'ok okei oke okej jees joo juu selvä hyvä hieno loistava',
    help: 'apua apuva auta auttakaa',
  },
  sv: {
    thanks: 'tack tackar tacksam',
    greeting: 'hej hejsan morjens tjena tjenare mojn god morgon dag kväll',
    agreed: 'ok okej jo ja jaha bra fint toppen uppfattat',
    help: 'hjälp hjälpa',
  },
  en: {
    thanks: 'thanks thank thx cheers ty',
    greeting: 'hi hello hey good morning afternoon evening',
    agreed: 'ok okay yes yep great perfect fine got it',
    help: 'help',
  },
};
/** Beside those words, these say no more. */
const FILLING =
  'paljon kovasti tosi oikein kaikille sulle sinulle teille vaan avusta vastauksesta sitten vielä nyt kans så mycket dig du för hjälpen svaret bot botti you so much very lot a for the your again there all bye heihei nähdään mukava kiva super no niin just mig me please';
const LONGEST = 6;

const FILLERS = new Set(FILLING.split(' '));

interface Known {
  readonly kind: SmallTalk;
  readonly language: Language;
}
const KNOWN = new Map<string, Known[]>();
for (const language of LANGUAGES) {
  for (const kind of SMALL_TALK) {
    for (const word of WORDS[language][kind].split(' ')) {
      KNOWN.set(word, [...(KNOWN.get(word) ?? []), { kind, language }]);
    }
  }
}

/**
 * What a text says that is nothing but thanks, a greeting or the like; nothing for a question.
 *
 * @param fallback the reader's language, for `ok`, which is in all three
 */
export function readSmallTalk(text: string, fallback: Language): Known | undefined {
  const said =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\d]+/gu) ?? [];
  const known = said.flatMap((word) => KNOWN.get(word) ?? []);
  const isOnlyThat = said.every((word) => KNOWN.has(word) || FILLERS.has(word));
  if (known.length === 0 || said.length > LONGEST || !isOnlyThat) return undefined;
  const kind = SMALL_TALK.find((wanted) => known.some((word) => word.kind === wanted));
  const ofKind = known.filter((word) => word.kind === kind);
  return ofKind.find(({ language }) => language === fallback) ?? ofKind[0];
}
