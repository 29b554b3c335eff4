import { PRACTICE_PROFILES } from '../../../domain/readiness/practice-profiles';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { jsonOf } from '../../support/fake-teams/json';
import { type OpenStore, openStore } from '../../support/stores';
import { NEXT, opens, runsIn, seen, stateOn, TO_RESULT, toResult } from './stage';

const DAY = 24 * 60 * 60_000;

let store: OpenStore;
let bot: BotUnderTest;

beforeEach(async () => {
  store = await openStore();
  bot = await startBotUnderTest({ collection: store.collection });
});
afterEach(async () => {
  await bot.stop();
  await store.dispose();
});

describe('practice with an invented person', () => {
  beforeEach(async () => {
    await bot.addCoachingTeam();
  });

  it.each(PRACTICE_PROFILES)(
    'goes through the same pages with $id and leaves no record',
    async ({ id }) => {
      const message = await opens(bot.member, `tarkistuslista ${id}`);
      const mark = 'on keksitty henkilö (LIITE 5)';
      expect(seen(bot.member, message)).toContain(mark);
      const pages = [
        await bot.member.press(message, NEXT, { longTerm: 'Tukea tarvitaan', moveForward: 'm' }),
        await bot.member.press(message, NEXT),
        await bot.member.press(message, TO_RESULT),
        await bot.member.press(message, 'Mitä seuraavaksi ›'),
      ];
      for (const { card } of pages) {
        expect(wordsOn(card)).toContain(mark);
        expect(buttonsOn(card).some((title) => title.startsWith('Näytä: Tarina: '))).toBe(true);
      }
      const result = wordsOn(pages[2]?.card);
      expect(result).toContain('**Halu ja valmiudet edetä**\nSinä: Toteutuu\nLähde: Toteutuu.');
      // Where the source says the same, one need not read it; of some points it says nothing.
      expect(result.indexOf('Näytä: Samoin kuin lähde')).toBeLessThan(
        result.indexOf('**Halu ja valmiudet edetä**'),
      );
      expect(result).not.toContain('**Pitkäjänteinen työskentely**\nSinä');
      expect(result).toMatch(/Lähde ei kerro pitkäjänteisyydestä/);
      expect(await runsIn(store)).toEqual([]);
    },
  );

  it.each(['tarkistuslista harjoitus', 'checklista övning', 'checklist practice'])(
    '"%s" asks with whom, and the first page does so too',
    async (said) => {
      const message = await opens(bot.coach, said);
      expect(buttonsOn(message.card)).toEqual(['Samuli', 'Sirpa', 'Jarmo']);
      const page = await bot.coach.press(message, 'Sirpa');
      expect(stateOn(page.card)).toMatchObject({ practice: 'sirpa', isWorkActivity: true });
      expect(buttonsOn((await opens(bot.coach)).card)).toEqual(
        expect.arrayContaining(['Samuli', 'Sirpa', 'Jarmo']),
      );
    },
  );

  it('leads to another person and to a real list', async () => {
    const message = await opens(bot.coach, 'tarkistuslista jarmo');
    await toResult(bot.coach, message);
    await bot.coach.press(message, 'Samuli');
    const result = await toResult(bot.coach, message);
    expect(wordsOn(result.card)).toContain('Tarina: Samuli');
    const real = await bot.coach.press(message, 'Aloita oikea lista');
    expect(stateOn(real.card)).toMatchObject({ practice: '' });
  });
});

describe('what is said after the command', () => {
  it('is answered when it is a question', async () => {
    const message = await opens(bot.coach, 'tarkistuslista: mitä siihen kuuluu?');
    expect(seen(bot.coach, message)).toContain('Siinä on 16 kohtaa kolmessa ryhmässä');
  });

  it.each([
    { locale: 'sv-FI', word: 'checklista', words: 'inget man väljer bort någon med' },
    { locale: 'en-GB', word: 'checklist', words: 'not a gate' },
  ])('the list is in the language of the person: $locale', async ({ locale, word, words }) => {
    bot.member.locale = locale;
    expect(seen(bot.member, await opens(bot.member, word))).toContain(words);
  });
});

describe('the count by month', () => {
  const goThrough = async (user = bot.coach) => toResult(user, await opens(user));

  it('is shown to the leader of the team alone, in numbers', async () => {
    await bot.addCoachingTeam({ coaches: [bot.coach] });
    await bot.addCoachingTeam({
      name: 'Rauman tiimi',
      leaders: [bot.member],
      coaches: [bot.otherCoach],
    });
    await goThrough();
    await goThrough(bot.otherCoach);
    await opens(bot.coach);
    // The last evening of November in Helsinki is still November.
    bot.advance(new Date('2026-11-30T21:30:00Z').getTime() - bot.now().getTime());
    await goThrough();
    bot.advance(DAY / 8);
    await goThrough();

    const card = (await opens(bot.leader)).card;
    const words = wordsOn(card);
    expect(words).toContain('Porin tiimi\njoulukuu 2026\n1\nmarraskuu 2026\n2\nlokakuu 2026\n0');
    expect(words).not.toContain('Rauman tiimi');
    expect(words).not.toContain(bot.coach.name);
    expect(wordsOn((await opens(bot.member)).card)).toContain('Rauman tiimi\njoulukuu 2026\n0');
    for (const user of [bot.coach, bot.coordinator])
      expect(seen(user, await opens(user))).not.toContain('kuukausittain');
  });

  it('has one for a list that was gone back into and finished again', async () => {
    await bot.addCoachingTeam({ changes: { people: [personInTeam(bot.leader, ['leader'])] } });
    const message = await opens(bot.leader);
    await toResult(bot.leader, message);
    await bot.leader.press(message, '‹ Takaisin listaan');
    await toResult(bot.leader, message);
    expect(seen(bot.leader, await opens(bot.leader))).toContain('marraskuu 2026\n1');
  });
});

describe('a forged press', () => {
  const forged: [string, (good: Record<string, unknown>) => object][] = [
    ['a page that is not there', (good) => ({ ...good, page: 'secrets' })],
    ['an article that is not there', (good) => ({ ...good, page: 'article:' })],
    ['too long a page', (good) => ({ ...good, page: 'article:'.padEnd(5_000, 'x') })],
    ['a letter of no answer', (good) => ({ ...good, longTerm: 'x' })],
    [
      'too few letters',
      ({ state, ...good }) => ({ ...good, state: { ...jsonOf(state), answers: 'mm' } }),
    ],
    [
      'too many letters',
      ({ state, ...good }) => ({
        ...good,
        state: { ...jsonOf(state), answers: 'm'.repeat(9_999) },
      }),
    ],
    [
      'an id of no list',
      ({ state, ...good }) => ({ ...good, state: { ...jsonOf(state), runId: '1' } }),
    ],
    ['no state', ({ page }) => ({ page })],
  ];

  it.each(forged)('with %s gets a calm card, and keeps nothing', async (_what, change) => {
    const message = await opens(bot.coach);
    const data = change({ page: 'timing', state: stateOn(message.card) });
    const verb = 'readiness.go';
    const press = await bot.coach.act(message, {
      type: 'Action.Execute',
      verb,
      data: { verb, ...data },
    });
    expect(wordsOn(press.card)).toContain('Tätä korttia ei voi enää käyttää.');
    expect(await runsIn(store)).toEqual([]);
  });

  it('of somebody else’s list changes nothing of it', async () => {
    const message = await opens(bot.coach);
    await bot.coach.press(message, NEXT);
    const before = await runsIn(store);
    bot.advance(DAY / 24);
    const verb = 'readiness.go';
    const data = { verb, page: 'lifeSituation', state: stateOn(message.card) };
    await bot.member.act(await opens(bot.member), { type: 'Action.Execute', verb, data });
    expect(await runsIn(store)).toEqual(before);
  });
});
