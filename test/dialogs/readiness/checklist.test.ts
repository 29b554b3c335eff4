import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, visibleButtonsOn, wordsOn } from '../../support/card-texts';
import { objectsWithin } from '../../support/objects-within';
import { type OpenStore, openStore } from '../../support/stores';
import {
  copyOf,
  NEXT,
  onlyRun,
  opens,
  PREVIOUS,
  runsIn,
  seen,
  stateOn,
  TO_RESULT,
  toResult,
  valuesOn,
} from './stage';

const MINUTE = 60_000;
const PUT = { method: 'PUT' };

describe('the checklist', () => {
  let store: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    store = await openStore();
    bot = await startBotUnderTest({ collection: store.collection });
    await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  it('leads a member through the three pages to the result, and keeps counts alone', async () => {
    const message = await opens(bot.member);
    expect(seen(bot.member, message)).toContain('ei seula');
    expect(await runsIn(store)).toEqual([]);

    const press = await toResult(bot.member, message, [
      { wish: 'Kyllä', moveForward: 'Toteutuu', longTerm: 'Tukea tarvitaan' },
      { acceptHelp: 'Toteutuu' },
      { substances: 'Tukea tarvitaan', dailyRhythm: 'Toteutuu', stableLife: 'Tukea tarvitaan' },
    ]);

    const words = wordsOn(press.card);
    expect(words).toContain('Yhteenveto keskustelusta');
    expect(words.indexOf('Näin pääsee')).toBeLessThan(words.indexOf('Tukea tarvitaan'));
    expect(await onlyRun(store)).toMatchObject({
      personId: bot.member.aadObjectId,
      revision: 3,
      finishedAt: bot.now().toISOString(),
      counts: {
        motivation: { met: 1, support: 1, unknown: 2 },
        timing: { met: 1, support: 0, unknown: 3 },
        lifeSituation: { met: 1, support: 2, unknown: 1 },
      },
    });
  });

  it('shows the points of work activity to its clients alone, and joins two by "tai"', async () => {
    const message = await opens(bot.coach);
    const without = await bot.coach.press(message, NEXT);
    expect(Object.keys(valuesOn(without.card))).toHaveLength(4);

    await bot.coach.press(message, PREVIOUS);
    const withThem = await bot.coach.press(message, NEXT, { isWorkActivity: 'true' });
    expect(Object.keys(valuesOn(withThem.card))).toHaveLength(8);
    expect(wordsOn(withThem.card)).toContain('\ntai\n');
  });

  it('keeps what was answered when one goes back, and what is changed', async () => {
    const message = await opens(bot.coach);
    await toResult(bot.coach, message, [
      { longTerm: 's', moveForward: 'm' },
      {},
      { substances: 's' },
    ]);
    bot.advance(MINUTE);

    const first = await bot.coach.press(message, '‹ Takaisin listaan');
    expect(valuesOn(first.card)).toMatchObject({ longTerm: 's', moveForward: 'm' });
    const finishedAt = (await onlyRun(store)).finishedAt;
    const second = await toResult(bot.coach, message, [{ longTerm: 'm' }]);

    expect(wordsOn(second.card)).toContain('Tukea tarvitaan');
    expect(await onlyRun(store)).toMatchObject({
      finishedAt,
      counts: { motivation: { met: 2, support: 0 }, lifeSituation: { support: 1 } },
    });
  });

  it('takes a double press and a repeated delivery as one press with one answer', async () => {
    const message = await opens(bot.coach);
    const [first, again] = await bot.coach.doublePress(message, NEXT, { longTerm: 's' });
    expect(again.card).toEqual(first.card);
    expect(await onlyRun(store)).toMatchObject({ revision: 1 });

    const third = await bot.coach.press(message, NEXT);
    const before = await onlyRun(store);
    for (const way of ['sameId', 'newId'] as const) {
      const { body } = await bot.teams.redeliver(third, { as: way });
      expect(body).toMatchObject({ value: third.card });
    }
    bot.advance(2 * MINUTE);
    expect((await bot.teams.redeliver(third, { as: 'sameId' })).body).toMatchObject({
      value: third.card,
    });
    expect(await onlyRun(store)).toEqual(before);
  });

  it('answers a card that the list has moved on from with what is on it, and says so', async () => {
    const message = await opens(bot.coach);
    const page = await bot.coach.press(message, NEXT, { longTerm: 's' });
    await bot.coach.press(message, NEXT);
    await bot.coach.press(message, TO_RESULT, { substances: 's' });
    bot.advance(MINUTE);

    const other = await bot.coach.press(message, NEXT, { acceptHelp: 's' }, copyOf(page));
    expect(wordsOn(other.card)).toContain('Listaa on täytetty toisella kortilla.');
    const result = await bot.coach.press(message, TO_RESULT, {});

    expect(stateOn(result.card).answers).toBe('usuuusuuuuuuuuuu');
    expect(wordsOn(result.card)).not.toContain('täytetty välillä');
    expect(await onlyRun(store)).toMatchObject({
      counts: { motivation: { support: 1 }, timing: { support: 1 }, lifeSituation: { support: 0 } },
    });
  });

  it('shows the same page on another device and after the client starts anew', async () => {
    const message = await opens(bot.coach);
    const page = await bot.coach.press(message, NEXT, { longTerm: 's' });
    await bot.settled();
    bot.coach.restartsClient();
    expect(message.cardFor(bot.coach)).toEqual(page.card);
  });

  it('goes on over midnight as the same list', async () => {
    bot.advance(new Date('2026-11-24T21:58:00Z').getTime() - bot.now().getTime());
    const message = await opens(bot.coach);
    await bot.coach.press(message, NEXT, { longTerm: 's' });
    bot.advance(4 * MINUTE);
    await bot.app.readinessTidy.sweep();

    await bot.coach.press(message, NEXT);
    const result = await bot.coach.press(message, TO_RESULT);

    expect(stateOn(result.card).answers).toBe('usuuuuuuuuuuuuuu');
    expect(await onlyRun(store)).toMatchObject({
      revision: 3,
      startedAt: '2026-11-24T21:58:00.000Z',
    });
  });

  it('clears the card of an earlier day, and loses nothing of a copy that is still open', async () => {
    const message = await opens(bot.coach);
    const page = await bot.coach.press(message, NEXT, { longTerm: 's' });
    await bot.settled();
    expect(JSON.stringify(message.card)).toContain('usuuuuuuuuuuuuuu');
    bot.advance(10 * 60 * MINUTE);
    await bot.app.readinessTidy.sweep();
    expect(JSON.stringify(message.card)).toContain('usuuuuuuuuuuuuuu');

    bot.advance(8 * 60 * MINUTE);
    await Promise.all([bot.app.readinessTidy.sweep(), bot.app.readinessTidy.sweep()]);

    expect(wordsOn(message.card)).toContain('Lista on siivottu pois');
    expect(JSON.stringify(message.card)).not.toContain('usuuuuuuuuuuuuuu');
    expect(await onlyRun(store)).toMatchObject({ clearedAt: bot.now().toISOString(), keys: [] });
    const edits = message.edits;
    await bot.app.readinessTidy.sweep();
    expect(message.edits).toBe(edits);

    const offer = await bot.coach.press(message, NEXT, { acceptHelp: 's' }, copyOf(page));
    expect(buttonsOn(offer.card)).toEqual(['Aloita alusta', 'Jatka näillä vastauksilla']);
    const [gone] = await bot.coach.doublePress(message, 'Jatka näillä vastauksilla');
    expect(Object.keys(valuesOn(gone.card))).toContain('stableLife');
    expect(stateOn(gone.card).answers).toBe('usuuusuuuuuuuuuu');
    expect(await runsIn(store)).toHaveLength(2);
    await bot.settled();
    await bot.app.readinessTidy.sweep();
    expect(JSON.stringify(message.card)).toContain('usuuusuuuuuuuuuu');

    const anew = await bot.coach.press(message, 'Aloita alusta', {}, copyOf(offer));
    expect(stateOn(anew.card).answers).toBe('u'.repeat(16));
  });

  it('leaves nothing on the card that is done, and takes a late press of it calmly', async () => {
    const message = await opens(bot.coach);
    const result = await toResult(bot.coach, message, [{ longTerm: 's' }]);
    const done = await bot.coach.press(message, 'Valmis');
    await bot.settled();

    expect(wordsOn(done.card)).toContain('Lista on käyty läpi');
    for (const card of [done.card, message.card])
      expect(JSON.stringify(card)).not.toContain('usuuuuuuuuuuuuuu');
    expect(await onlyRun(store)).toMatchObject({ clearedAt: bot.now().toISOString() });

    const late = await bot.coach.press(message, 'Valmis', {}, copyOf(result));
    expect(wordsOn(late.card)).toContain('Lista on käyty läpi');
    bot.advance(MINUTE);
    const later = await bot.coach.press(message, 'Mitä seuraavaksi ›', {}, copyOf(result));
    expect(wordsOn(later.card)).toContain('Tämä lista on jo päätetty');
  });

  it.each([
    ['a message that was not changed when its list was done', 'Valmis', 1],
    ['a message that Teams at first refuses to change', 'Mitä seuraavaksi ›', 2],
  ])('leaves no answers on %s', async (_what, button, sweeps) => {
    const message = await opens(bot.coach);
    await toResult(bot.coach, message, [{ longTerm: 's' }]);
    await bot.settled();
    bot.teams.faults.next({ kind: 'status', status: 502, match: PUT });
    await bot.coach.press(message, button);
    await bot.settled();
    expect(JSON.stringify(message.card)).toContain('usuuuuuuuuuuuuuu');

    bot.advance(24 * 60 * MINUTE);
    bot.coach.isBlocking = sweeps > 1;
    await bot.app.readinessTidy.sweep();
    bot.coach.isBlocking = false;
    if (sweeps > 1) await bot.app.readinessTidy.sweep();
    expect(JSON.stringify(message.card)).not.toContain('usuuuuuuuuuuuuuu');
    expect(await onlyRun(store)).toMatchObject({ keys: [expect.stringContaining('done:')] });
  });

  it('stops writing to who has blocked the bot for days', async () => {
    const message = await opens(bot.coach);
    await bot.coach.press(message, NEXT, { longTerm: 's' });
    await bot.settled();
    bot.coach.isBlocking = true;
    bot.advance(4 * 24 * 60 * MINUTE);
    await bot.app.readinessTidy.sweep();
    expect(await onlyRun(store)).toMatchObject({ keys: [] });
  });

  it('has all three groups in the text to copy, folded to their counts on the card', async () => {
    const message = await opens(bot.coach);
    const { card } = await toResult(bot.coach, message, [
      { wish: 'yes', moveForward: 'm', longTerm: 's' },
    ]);
    const summary = String([...objectsWithin(card)].find(({ id }) => id === 'summary')?.value);
    for (const group of ['MOTIVAATIO JA ASENNE', 'OIKEA AIKA JA TARVE', 'ELÄMÄNTILANNE'])
      expect(summary).toContain(group);
    expect(summary).toContain('Toteutuu jo:\n• Halu ja valmiudet edetä');
    expect(summary).toMatch(/Näistä voi kysyä seuraavaksi:\n• /);
    expect(summary.split('\n').length).toBeGreaterThanOrEqual(10);
    expect(wordsOn(card)).toContain('Toteutuu jo 1, tukea tarvitaan 1, kysyttävää 2');
  });

  it('offers what comes next, and an article of a support with the way back', async () => {
    const message = await opens(bot.coach);
    const result = await toResult(bot.coach, message, [{ wish: 'yes', longTerm: 's' }]);
    const more = 'Lue lisää: Pitkäjänteinen työskentely';
    const [open] = [...objectsWithin(result.card)].filter(({ title }) => title === more);
    const read = await bot.coach.press(message, more);
    expect(wordsOn(read.card)).toContain(open?.tooltip);
    expect(wordsOn(read.card)).toMatch(/Lähde: /);

    await bot.coach.press(message, '‹ Takaisin yhteenvetoon');
    const next = await bot.coach.press(message, 'Mitä seuraavaksi ›');
    expect(wordsOn(next.card)).toMatch(/Kuka: /);
    const named = buttonsOn(next.card).filter((title) => title.startsWith('Lue lisää'));
    expect(new Set(named).size).toBe(named.length);
    const inView = visibleButtonsOn(next.card).filter((title) => title.startsWith('Lue lisää'));
    expect(inView).toHaveLength(3);
    const back = await bot.coach.press(message, '‹ Takaisin yhteenvetoon');
    expect(wordsOn(back.card)).toBe(wordsOn(result.card));
  });
});
