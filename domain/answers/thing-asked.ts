import { memoizeByObject } from '../kit/remember';
import { LANGUAGES, type Language } from '../language';
import { type AnswerEntry, onePerArticle } from './entry';
import type { Knowledge } from './knowledge';

/** How one asks what something is, around its name; the bare name asks it, too. */
const FRAMES: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /^(?:mikä|mitä|mikäs|mitkä) (?:on|ovat) (.+)$/,
    /^mitä (.+) (?:tarkoittaa|tarkoittavat)$/,
    /^mitä (?:tarkoittaa|tarkoittavat) (.+)$/,
    /^(?:kerro|selitä)(?: lisää)? (.+)$/,
  ],
  sv: [
    /^vad är (?:en |ett )?(.+)$/,
    /^vad betyder (.+)$/,
    /^(?:berätta(?: mer)? om|förklara) (.+)$/,
  ],
  en: [
    /^what (?:is|are) (?:a |an |the )?(.+)$/,
    /^what (?:does|do) (?:a |an |the )?(.+) mean$/,
    /^(?:tell me(?: more)? about|explain) (?:the )?(.+)$/,
  ],
};

/** Forms and phases have one name in each language whatever their title says beside it. */
const NUMBERED: readonly (readonly [RegExp, (sign: string) => Record<Language, string[]>])[] = [
  [
    /^lomake-([a-e])$/,
    (sign) => ({
      fi: [`lomake ${sign}`, `${sign}-lomake`, `lomakkeesta ${sign}`],
      sv: [`blankett ${sign}`, `blanketten ${sign}`, `lomake ${sign}`],
      en: [`form ${sign}`, `lomake ${sign}`],
    }),
  ],
  [
    /^menetelma-vaihe-(\d)$/,
    (sign) => ({
      fi: [`vaihe ${sign}`, `vaiheesta ${sign}`],
      sv: [`fas ${sign}`, `steg ${sign}`],
      en: [`phase ${sign}`, `stage ${sign}`, `step ${sign}`],
    }),
  ],
];

/** A part of a title with more words is no name of its own: `työllistymisen tuen tiimi`. */
const LONGEST_NAME_AMONG_SEVERAL = 2;

/** The article of a thing that is asked for by its name alone, and in which language. */
export function thingAsked(
  text: string,
  knowledge: Pick<Knowledge, 'entries'>,
  { language, hidden }: { language: Language; hidden?: ReadonlySet<string> | undefined },
): { readonly entry: AnswerEntry; readonly language: Language } | undefined {
  const said = plainly(text);
  const names = namesIn(knowledge);
  for (const own of [language, ...LANGUAGES.filter((known) => known !== language)]) {
    const asked = [said, ...FRAMES[own].flatMap((frame) => frame.exec(said)?.[1] ?? [])];
    const entry = asked.flatMap((name) => names[own].get(name) ?? [])[0];
    if (entry && !hidden?.has(entry.article.id)) return { entry, language: own };
  }
  return undefined;
}

type Names = Readonly<Record<Language, ReadonlyMap<string, AnswerEntry>>>;

const namesIn = memoizeByObject(({ entries }: Pick<Knowledge, 'entries'>): Names => {
  const articles = onePerArticle(entries);
  const of = (language: Language) => {
    const names = new Map<string, AnswerEntry>();
    // A title that is the whole name goes before one that holds several.
    const named = articles.map((entry) => ({ entry, found: namesOf(entry, language) }));
    for (const { entry, found } of named.sort((a, b) => a.found.length - b.found.length))
      for (const name of found) if (!names.has(name)) names.set(name, entry);
    return names;
  };
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
});

function namesOf({ article, title }: AnswerEntry, language: Language): string[] {
  for (const [id, names] of NUMBERED) {
    const sign = id.exec(article.id)?.[1];
    if (sign) return names(sign)[language];
  }
  if (article.kind !== 'sanasto') return [];
  const whole = title[language].replace(/^[^:]+: /, '').replace(/\([^()]*\)/g, '');
  const parts = whole.split(/,| ja | och | and /).map(plainly);
  const areNames = parts.every(
    (part) => part.split(' ').length <= LONGEST_NAME_AMONG_SEVERAL && part !== '',
  );
  return areNames ? parts : [plainly(whole)];
}

function plainly(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
