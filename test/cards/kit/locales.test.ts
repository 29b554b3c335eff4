import { COMMANDS } from '../../../cards/kit/commands';
import en from '../../../cards/locales/en.json';
import fi from '../../../cards/locales/fi.json';
import sv from '../../../cards/locales/sv.json';
import { unwantedWords } from '../../../storage/answers/unwanted-words';

const LOCALES = { fi: stringsIn(fi), sv: stringsIn(sv), en: stringsIn(en) };
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const OTHERS = ['sv', 'en'] as const;

/** i18next picks one of these by the number; the three languages have the same two forms. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

describe('the three locale files', () => {
  it.each(OTHERS)('has the keys of Finnish in %s', (language) => {
    expect([...LOCALES[language].keys()].sort()).toEqual([...LOCALES.fi.keys()].sort());
  });

  it.each(OTHERS)('has the placeholders of Finnish in %s', (language) => {
    const wrong = [...LOCALES.fi].filter(
      ([key, text]) => placeholders(key, text) !== placeholders(key, LOCALES[language].get(key)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('has both forms of every plural in %s, and no stray form', (language) => {
    const keys = [...LOCALES[language].keys()].filter((key) => PLURAL.test(key));
    const stems = new Set(keys.map((key) => key.replace(PLURAL, '')));
    const both = [...stems].flatMap((stem) => [`${stem}_one`, `${stem}_other`]);
    expect(keys.sort()).toEqual(both.sort());
    for (const stem of stems) expect(LOCALES[language].has(stem)).toBe(false);
  });

  it.each(LANGUAGES)('has no empty string and no loose white space in %s', (language) => {
    const wrong = [...LOCALES[language]].filter(([, text]) => text === '' || text !== text.trim());
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(OTHERS)('has one word for one thing in %s', (language) => {
    const wrong = [...LOCALES[language]].flatMap(([key, text]) =>
      unwantedWords(text, language).map((fault) => `${key} ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  // A command in the middle of a sentence reads as one of its words.
  it.each(OTHERS)('shows in bold what one is to type in %s', (language) => {
    const words = Object.values(COMMANDS).map((command) => command[language]);
    const bare = new RegExp(
      `\\b(?:[Ss]kriv|[Tt]yp(?:e|ing)|kommandot|command) (?:${words.join('|')})\\b`,
    );
    const wrong = [...LOCALES[language]].filter(([, text]) => bare.test(text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  // Beside *Peruuta* and *Kumoa* another word for the same would make one wonder what the difference is.
  it.each([
    ['fi', /^(?:Peru |Peru$|Älä \w+$|Palaa |Takaisin tallentamatta)/],
    ['sv', /^(?:Ta tillbaka|Ta bort frånvaron|Tillbaka utan|Radera inte$)/],
    ['en', /^(?:Take .* back|Take back|Back without|Do not \w+$)/],
  ] as const)('has one word for cancel and one for undo in %s', (language, others) => {
    const wrong = [...LOCALES[language]].filter(([, text]) => others.test(text));
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      'fi',
      /^(?:Ei vielä (?:tallennettu|lähetetty|valmis)|(?:Korjaa|Katso|Tarkista|Täydennä) merkityt)/,
    ],
    ['sv', /^(?:Inte (?:sparat|skickat|klart)|(?:Rätta|Se|Kontrollera|Komplettera) de markerade)/],
    ['en', /^(?:Not (?:saved|sent|done) yet|(?:Correct|See|Check|Fill in) the marked)/],
  ] as const)('has one line for a form that could not be kept in %s', (language, line) => {
    const lines = [...LOCALES[language]].filter(([, text]) => line.test(text));
    expect(lines.map(([key]) => key).sort()).toEqual(['formError.fix', 'formError.fixMarked']);
  });

  it.each(LANGUAGES)('shouts nowhere in %s', (language) => {
    const wrong = [...LOCALES[language]].filter(([, text]) => text.includes('!'));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('has well-formed placeholders in %s', (language) => {
    const wrong = [...LOCALES[language]].filter(([, text]) =>
      /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

/** Sorted names. The form for one may say the number in words, so `count` is not asked of it. */
function placeholders(key: string, text = ''): string {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const isOne = key.endsWith('_one');
  return [...new Set(names)]
    .filter((name) => !(isOne && name === 'count'))
    .sort()
    .join(' ');
}

function stringsIn(branch: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([name, value]): [string, string][] => {
      const key = path ? `${path}.${name}` : name;
      return typeof value === 'string' ? [[key, value]] : [...stringsIn(value, key)];
    }),
  );
}
