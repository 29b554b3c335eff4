import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { ask, seenOn } from './ask-stage';

const DAY = 24 * 60 * 60_000;

describe('a question of the list', () => {
  let bot: BotUnderTest;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam();
  });
  afterEach(async () => bot.stop());

  const list = (user: FakeUser = bot.leader) => ask(user, 'kysymykset');
  const rowsOf = ({ buttons }: { buttons: readonly string[] }) =>
    buttons.filter((title) => title.startsWith('Avaa kysymys: '));
  const openRow = async (message: Message, question: string, user = bot.leader) =>
    seenOn((await user.press(message, `Avaa kysymys: ${question}`)).card);

  it('opens with how often it was asked, in which words, and what can be done', async () => {
    await ask(bot.member, 'kuka maksaa zorbauksen');
    bot.advance(DAY);
    await ask(bot.coach, 'maksaako zorbaus');
    const { message } = await list();

    const { words, buttons } = await openRow(message, 'maksaako zorbaus');

    expect(words).toContain('Kysytty 2 kertaa, viimeksi ke 25.11.2026.');
    expect(words).toContain('kuka maksaa zorbauksen');
    expect(buttons).toEqual([
      'Kysy ihmiseltä',
      'Aloita artikkeli',
      'Merkitse hoidetuksi',
      'Takaisin listaan',
    ]);
    await bot.leader.press(message, 'Takaisin listaan');
    expect(rowsOf(seenOn(message.cardFor(bot.leader)))).toHaveLength(1);
  });

  it('goes to people with its words, and the list stays', async () => {
    await ask(bot.member, 'millä lomakkeella zorbaus haetaan');
    const { message } = await list();
    await openRow(message, 'millä lomakkeella zorbaus haetaan');

    await bot.leader.press(message, 'Kysy ihmiseltä');
    const form = bot.inbox(bot.leader).at(-1);
    if (!form) throw new Error('no form');
    await bot.leader.press(form, 'Lähetä kysymys');

    const asked = await bot.store.tickets.inState('open');
    expect(asked.map(({ value }) => [value.question, value.topic])).toEqual([
      ['millä lomakkeella zorbaus haetaan', 'forms'],
    ]);
    expect(buttonsOn(message.cardFor(bot.leader))).toContain('Merkitse hoidetuksi');
  });

  it('is gone with those like it once it is marked, comes back undone, and when asked anew', async () => {
    for (const text of ['kuka maksaa zorbauksen', 'maksaako zorbaus', 'mikä on fnordi'])
      await ask(bot.member, text);
    const { message } = await list();
    await openRow(message, 'maksaako zorbaus');

    await bot.leader.doublePress(message, 'Merkitse hoidetuksi');
    const after = seenOn(message.cardFor(bot.leader));
    expect(after.words).toContain('Kysymys on merkitty hoidetuksi.');
    expect(rowsOf(after)).toEqual(['Avaa kysymys: mikä on fnordi']);
    // The coordinator, who has another list open, is told so.
    expect(rowsOf(await list(bot.coordinator))).toHaveLength(1);

    await bot.leader.press(message, 'Kumoa');
    expect(rowsOf(seenOn(message.cardFor(bot.leader)))).toHaveLength(2);

    await openRow(message, 'maksaako zorbaus');
    await bot.leader.press(message, 'Merkitse hoidetuksi');
    await ask(bot.coach, 'zorbaus, maksaako');
    const anew = await list();
    expect(rowsOf(anew)).toContain('Avaa kysymys: zorbaus, maksaako');
    expect(anew.words).toContain('kysytty kerran');
    expect(await auditOf('question.handle')).toBe(2);
    expect(await auditOf('question.restore')).toBe(1);
  });

  it('that somebody has seen to meanwhile says so, and is marked once', async () => {
    await ask(bot.member, 'maksaako zorbaus');
    const { message } = await list();
    const other = await list(bot.coordinator);
    await openRow(other.message, 'maksaako zorbaus', bot.coordinator);
    await openRow(message, 'maksaako zorbaus');
    await bot.leader.press(message, 'Merkitse hoidetuksi');

    await bot.coordinator.press(other.message, 'Merkitse hoidetuksi');
    expect(wordsOn(other.message.cardFor(bot.coordinator))).toContain('on merkitty hoidetuksi');
    const stale = await list(bot.coordinator);
    expect(rowsOf(stale)).toEqual([]);
    expect(stale.words).toContain('ne on merkitty hoidetuiksi');
    expect(await auditOf('question.handle')).toBe(1);
  });

  it('is marked once by two who press in the same instant', async () => {
    await note('q', 'maksaako zorbaus');
    const mark = { questionId: 'asked:q', questionIds: ['asked:q'], actorId: 'somebody' };
    const press = (token: string) =>
      bot.store.unansweredQuestions.handle({ ...mark, token }, bot.now());
    await Promise.all([press('one'), press('other')]);
    expect(await auditOf('question.handle')).toBe(1);
  });

  it('begins an article in which its wordings stand, for who sees the list and nobody else', async () => {
    await ask(bot.member, 'kuka maksaa zorbauksen');
    await ask(bot.member, 'maksaako zorbaus');
    const { message } = await list();
    await openRow(message, 'maksaako zorbaus');
    await bot.leader.press(message, 'Aloita artikkeli');

    const card = JSON.stringify(message.cardFor(bot.leader));
    const url = /"(https?:[^"]*question-drafts[^"]*)"/.exec(card)?.[1] ?? '';
    const file = await fetch(url);
    expect(file.status).toBe(200);
    const text = await file.text();
    expect(text).toContain('- "maksaako zorbaus"\n    - "kuka maksaa zorbauksen"');
    expect(text).toContain('draft: true');

    const personId = bot.coach.aadObjectId;
    const questionId = decodeURIComponent(/question-drafts\/([^/]+)/.exec(url)?.[1] ?? '');
    const foreign = await bot.app.links.questionDraft({ questionId, personId }, bot.now());
    expect((await fetch(foreign)).status).toBe(403);
    const none = { questionId: 'asked:none', personId: bot.leader.aadObjectId };
    expect((await fetch(await bot.app.links.questionDraft(none, bot.now()))).status).toBe(404);
    bot.advance(2 * 60 * 60_000);
    expect((await fetch(url)).status).toBe(410);
  });

  it('stands on a page of ten, and a greeting kept by a former version nowhere', async () => {
    for (let n = 0; n < 23; n += 1) {
      const wording = `${'abcdefghijklmnopqrstuvwxyz'.charAt(n).repeat(9)}`;
      await note(`q${n}`, wording);
    }
    for (const wording of ['moikka', 'Kiitos paljon!', 'tack', 'ok']) await note(wording, wording);
    const { message } = await list();
    const pages = [rowsOf(seenOn(message.cardFor(bot.leader)))];
    for (const _ of [1, 2]) {
      await bot.leader.press(message, 'Seuraavat');
      pages.push(rowsOf(seenOn(message.cardFor(bot.leader))));
    }
    expect(pages.map((rows) => rows.length)).toEqual([10, 10, 3]);
    expect(new Set(pages.flat()).size).toBe(23);
    expect(pages.flat().join()).not.toMatch(/moikka|kiitos|tack/i);
    // Back leads to the page it was opened on.
    await bot.leader.press(message, pages[2]?.[0] ?? '');
    await bot.leader.press(message, 'Takaisin listaan');
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Sivu 3/3');
  });

  const auditOf = async (action: string) => {
    const { items } = await bot.store.audit.entries('knowledge');
    return items.filter((entry) => entry.action === action).length;
  };
  const note = (id: string, wording: string) =>
    bot.store.unansweredQuestions.note(id, { kind: 'wording', wording, language: 'fi' }, bot.now());
});
