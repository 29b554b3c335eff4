import en from '../../../cards/locales/en.json';
import fi from '../../../cards/locales/fi.json';
import sv from '../../../cards/locales/sv.json';
import { LANGUAGES, type Language } from '../../../domain/language';
import { PATHS, pathSteps } from '../../../domain/process/paths';
import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Card } from '../../support/fake-teams';
import { realKnowledge } from '../../support/real-knowledge';
import { type OpenStore, openStore } from '../../support/stores';
import { type Answered, ask } from '../answers/ask-stage';

const WORDS = { fi, sv, en };
const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;
const COMMAND = { fi: 'prosessi', sv: 'process', en: 'process' } as const;

let opened: OpenStore;
let bot: BotUnderTest;
const written: string[] = [];

beforeEach(async () => {
  written.length = 0;
  opened = await openStore();
  bot = await startBotUnderTest({ collection: noting(opened.collection) });
});
afterEach(async () => {
  await bot.stop();
  await opened.dispose();
});

/** The collection, noting what is written. */
function noting(collection: Collection): Collection {
  return {
    ...collection,
    create(document) {
      written.push(JSON.stringify(document));
      return collection.create(document);
    },
    replace(document, etag) {
      written.push(JSON.stringify(document));
      return collection.replace(document, etag);
    },
    batch(partition, writes) {
      written.push(JSON.stringify(writes));
      return collection.batch(partition, writes);
    },
  };
}

const open = (text = 'prosessi') => ask(bot.member, text);
const HERE = '● Olemme tässä';

/** The title above the mark of where one is. */
function presentOn(card: Card | undefined): string | undefined {
  const lines = wordsOn(card).split('\n');
  return lines[lines.indexOf(HERE) - 1];
}

async function press({ message }: Answered, button: string) {
  const { card } = await bot.member.press(message, button);
  return card;
}

async function forged({ message }: Answered, verb: string, data: object) {
  return bot.member.act(message, { type: 'Action.Execute', verb, data: { ...data, verb } });
}

it('opens on the first step of the client’s path', async () => {
  const { title, words, message } = await open();
  expect(title).toBe('Asiakkaan polku');
  expect(presentOn(message.card)).toBe('Kuntouttava työtoiminta');
  expect(words).toContain('Polku ei ole portti');
  for (const part of ['Kuka tekee mitä', 'Mihin kirjataan', 'Kenelle soitan', 'Lue lisää']) {
    expect(words).toContain(part);
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language].process;

  it.each(PATHS)('every step of the path %s can be walked to and read', async (path) => {
    bot.member.locale = LOCALES[language];
    const opened = await open(COMMAND[language]);
    let card: Card | undefined = opened.message.card;
    if (path !== 'client') card = await press(opened, words.switchTo[path]);
    const steps = pathSteps(path);
    for (const [index, { id, articles, changed }] of steps.entries()) {
      const shown = wordsOn(card);
      const step = words.step[id];
      const lines = [step.what, step.who, step.written, step.call].join('\n').split('\n');
      for (const line of lines) expect(shown.replaceAll('\r', '\n')).toContain(line);
      for (const article of articles) {
        const title = realKnowledge.article(article)?.title[language] ?? 'none';
        expect(buttonsOn(card)).toContain(words.readArticle.replace('{{title}}', title));
      }
      for (const change of changed) {
        expect(shown).toContain(realKnowledge.change(change)?.note[language] ?? 'none');
      }
      expect(shown.split(`● ${words.here}`)).toHaveLength(2);
      const isLast = index === steps.length - 1;
      expect(buttonsOn(card).includes(words.next)).toBe(!isLast);
      expect(buttonsOn(card).includes(words.previous)).toBe(index > 0);
      if (!isLast) card = await press(opened, words.next);
    }
  });
});

it('marks the step that is pressed, and goes back from there', async () => {
  const opened = await open();
  const tender = await press(opened, 'Vaihe 4/9: Aktivointisuunnitelman päivitys. Siirry tähän.');
  expect(presentOn(tender)).toBe('Aktivointisuunnitelman päivitys');
  expect(wordsOn(tender)).toContain('Vuodesta 2025 suunnitelman laativat');
  expect(presentOn(await press(opened, '‹ Edellinen'))).toBe('Tutustuminen valmennukseen');
});

it('shows an article of the step in its place, and leads back to the step', async () => {
  const opened = await open('prosessi valmennus');
  await press(opened, 'Seuraava ›');
  const article = await press(opened, 'Lue: Lomake A. Ammatillinen profiili');
  expect(wordsOn(article)).toContain('Profiilin tiedot kuuluvat asiakastietojärjestelmään');
  expect(wordsOn(article)).toContain('Lähde: ');
  expect(buttonsOn(article)).toContain('‹ Takaisin: Osaamisen kartoitus ja profiili');
  const step = await press(opened, '‹ Takaisin: Osaamisen kartoitus ja profiili');
  expect(presentOn(step)).toBe('Osaamisen kartoitus ja profiili');
});

function marked(mark: 'outdated' | 'hidden') {
  const actorId = bot.coordinator.aadObjectId;
  const change = { articleId: 'menetelma-vaihe-1', mark, isOn: true, actorId, token: mark };
  return bot.store.articleMarks.set(change, bot.now());
}

it('shows no article that a coordinator has hidden, and notes one that is outdated', async () => {
  const opened = await open('prosessi valmennus');
  await marked('outdated');
  const old = await press(opened, 'Lue: Vaihe 1: palveluun hakeutuminen ja sopiminen');
  expect(wordsOn(old)).toContain('koordinaattori on merkinnyt tämän vanhentuneeksi');
  await marked('hidden');
  const again = await forged(opened, 'process.article', {
    path: 'coaching',
    step: 1,
    articleId: 'menetelma-vaihe-1',
  });
  expect(wordsOn(again.card)).toContain('Tämä artikkeli ei ole nyt käytössä.');
  expect(buttonsOn(again.card).some((title) => title.includes('Vaihe 1: palveluun'))).toBe(false);
});

it.each([
  { path: 'client', step: 99, shows: 'Tavoite saavutettu: seuraava askel' },
  { path: 'client', step: -1, shows: 'Kuntouttava työtoiminta' },
  { path: 'jupiter', step: 'kaksi', shows: 'Aloitusjakso' },
  { path: 'jupiter', step: { $gt: 0 }, shows: 'Aloitusjakso' },
  { path: '__proto__', step: 2, shows: 'Tuen tarve huomataan' },
  { shows: 'Kuntouttava työtoiminta' },
])('a forged step shows the nearest there is: $path $step', async ({ shows, ...data }) => {
  const { card } = await forged(await open(), 'process.go', data);
  expect(presentOn(card)).toBe(shows);
});

it.each(['kriteeri-17', 'nimet', '__proto__', 7, ''])(
  'a forged article of another step shows the step: %s',
  async (articleId) => {
    const data = { path: 'client', step: 5, articleId };
    const { card } = await forged(await open(), 'process.article', data);
    expect(presentOn(card)).toBe('Toteuttamissuunnitelma');
    expect(wordsOn(card)).toContain('Tämä artikkeli ei ole nyt käytössä.');
  },
);

it.each([
  ['prosessi valmennus', 'Valmennuksen viisi vaihetta'],
  ['process fem faser', 'Valmennuksen viisi vaihetta'],
  ['prosessi jupiterin jaksot', 'Jupiterin neljä jaksoa'],
  ['prosessi polku', 'Asiakkaan polku'],
  ['prosessi asiakkaan polku?', 'Asiakkaan polku'],
])('"%s" opens its path', async (text, title) => {
  expect((await open(text)).title).toBe(title);
});

it('other words after the command are a question', async () => {
  const { words, buttons } = await open('prosessi kuka päivittää aktivointisuunnitelman');
  expect(words).not.toContain(HERE);
  expect(words).toContain('aktivointisuunnitelma');
  expect(buttons).toContain('Auttoi');
});

it('in a channel it is the same card, and each reader walks alone', async () => {
  const { message, title } = await ask(bot.coach, 'prosessi', bot.general);
  expect(title).toBe('Asiakkaan polku');
  expect(wordsOn(message.card)).not.toContain(bot.coach.name);
  const { card, updates } = await bot.member.press(message, 'Seuraava ›');
  expect(presentOn(card)).toBe('Tuen tarve huomataan');
  expect(updates).toEqual([]);
  expect(presentOn(message.cardFor(bot.coach))).toBe('Kuntouttava työtoiminta');
});

it('works in a client that knows no Execute', async () => {
  const { message } = await open();
  const { updates } = await bot.member.press(message, 'Seuraava ›', {}, { asOldClient: true });
  expect(presentOn(updates[0]?.card)).toBe('Tuen tarve huomataan');
});

it('nothing of where somebody looked is stored', async () => {
  const opened = await open();
  await bot.settled();
  written.length = 0;
  await press(opened, 'Seuraava ›');
  await press(opened, 'Vaihe 4/9: Aktivointisuunnitelman päivitys. Siirry tähän.');
  await press(opened, 'Lue: Mitä aktivointisuunnitelmaan kirjataan');
  await bot.settled();
  expect(written).toEqual([]);
  await open('prosessi jupiter');
  expect(written.join()).not.toMatch(/jupiter|prosessi|process/);
});

it('no step is told of an invented person', () => {
  for (const language of LANGUAGES) {
    expect(JSON.stringify(WORDS[language].process)).not.toMatch(/Samuli|Sirpa|Jarmo/i);
  }
});
