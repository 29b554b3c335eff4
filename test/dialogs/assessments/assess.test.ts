import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, assesses, BEGIN, GO_ON, LATER, NEXT, onlyKept, TO_RESULT, typedFor } from './stage';

describe('assessing a team', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  it('goes section by section to a result with its level', async () => {
    const message = await assesses(bot.leader, () => '4');
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain('Yhteensä 100 pistettä 125:stä');
    expect(words).toContain('Taso: hyvä taso.');
    await bot.leader.press(message, 'Merkitse valmiiksi');
    const finished = wordsOn(message.cardFor(bot.leader));
    expect(finished).toContain('Arviointi on merkitty valmiiksi.');
    expect(finished).toContain('Seuraava arviointi viimeistään ke 24.11.2027: vuosittain');
    expect(finished).toContain('Ohjausryhmä kokoontuu puolivuosittain');
    expect((await onlyKept(bot, team)).assessment.finishedOn).toBe('2026-11-24');
  });

  it('tells no level while the ends of the possible range differ', async () => {
    const marks: Record<number, string> = {
      5: 'n',
      9: 'n',
      4: 'open',
      11: 'open',
      25: 'open',
      23: '1',
    };
    const message = await assesses(bot.leader, (number) => marks[number] ?? '4');
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain(
      'Yksittäiset pisteet yhteensä 77, välien kanssa 77. Pisteytetty 20/25.',
    );
    expect(words).toContain('Kokonaispisteet ovat välillä 82–102');
    expect(words).toContain('82 pistettä olisi kohtalainen taso ja 102 pistettä hyvä taso');
    expect(words).toContain('Ei relevantteja: 5, 9.');
    expect(words).toContain('Avoinna: 4, 11, 25.');
  });

  it('is kept when it is left half-way, and goes on where it was left after a restart', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, BEGIN);
    await bot.leader.press(
      message,
      NEXT,
      typedFor(0, () => '5'),
    );
    await bot.leader.press(message, LATER, { m4: '3', m6: '2' });
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Pisteytetty 5/25, avoinna 20.');

    await bot.stop();
    bot = await startBotUnderTest({ collection: await opened.reopen() });
    const again = await asks(bot.leader, 'arviointi');
    await bot.leader.press(again, GO_ON);
    const words = wordsOn(again.cardFor(bot.leader));
    expect(words).toContain('Palvelun järjestäminen (osio 2/3)');
    const { marks } = await onlyKept(bot, team);
    expect([...marks.keys()]).toEqual([1, 2, 3, 4, 6]);
  });

  it('takes nothing back from a card that another device has left open', async () => {
    const phone = await asks(bot.leader, 'arviointi');
    await bot.leader.press(phone, BEGIN);
    const laptop = await asks(bot.leader, 'arviointi');
    await bot.leader.press(laptop, GO_ON);
    await Promise.all([
      bot.leader.press(phone, NEXT, { m1: '4' }),
      bot.leader.press(laptop, NEXT, { m2: '3', m3: '5' }),
    ]);
    const { sheets } = await onlyKept(bot, team);
    expect(sheets[0]?.marks.map(({ criterion }) => criterion)).toEqual([1, 2, 3]);
  });

  it('is written once, however often a section is saved and delivered', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.doublePress(message, BEGIN);
    const [first] = await bot.leader.doublePress(
      message,
      NEXT,
      typedFor(0, () => '4'),
    );
    await bot.teams.redeliver(first, { as: 'newId' });
    const { sheets } = await onlyKept(bot, team);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.marks.every(({ former }) => former.length === 0)).toBe(true);
  });

  it('keeps a range, a note and no personal data with a criterion', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, BEGIN);
    await bot.leader.press(message, 'Kriteeri 2: väli, näyttö ja muistiinpano', { m1: '5' });
    expect(wordsOn(message.cardFor(bot.leader))).toContain('2. Fokus työhönvalmennuksessa');
    await bot.leader.press(message, 'Tallenna', { mark: '3-5', note: 'Soita 040 123 4567' });
    const refused = wordsOn(message.cardFor(bot.leader));
    expect(refused).toContain('Tässä näyttää olevan puhelinnumero');
    expect(refused).toContain('Soita 040 123 4567');
    await bot.leader.press(message, 'Tallenna', { note: 'Vaihtelee valmentajittain' });
    expect(buttonsOn(message.cardFor(bot.leader))).toContain(
      'Kriteeri 2: näyttö ja muistiinpano tallessa',
    );
    const { sheets } = await onlyKept(bot, team);
    expect(sheets[0]?.marks).toMatchObject([
      { criterion: 1, mark: { score: 5 } },
      { criterion: 2, mark: { from: 3, to: 5 }, note: 'Vaihtelee valmentajittain' },
    ]);
  });

  it('is removed, and restored for thirty days', async () => {
    const message = await assesses(bot.leader, () => '3');
    await bot.leader.press(message, 'Merkitse valmiiksi');
    await bot.leader.press(message, 'Poista');
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Valmiita arviointeja ei vielä ole.');
    await bot.leader.press(message, 'Palauta ti 24.11.2026');
    expect(wordsOn(message.cardFor(bot.leader))).toContain('kokonaispisteet 75, kohtalainen taso');
    await bot.leader.press(message, 'Tulos ti 24.11.2026');
    await bot.leader.press(message, 'Poista');
    bot.advance(31 * 24 * 60 * 60_000);
    expect(buttonsOn((await asks(bot.leader, 'arviointi')).card)).not.toContain(
      'Palauta ti 24.11.2026',
    );
  });

  it('stands beside the earlier ones, and never silently beside another form’s', async () => {
    const first = await assesses(bot.leader, () => '3');
    await bot.leader.press(first, 'Merkitse valmiiksi');
    bot.advance(30 * 24 * 60 * 60_000);
    const second = await asks(bot.leader, 'arviointi');
    await bot.leader.press(second, BEGIN, { form: 'psychiatric' });
    for (const section of [0, 1, 2])
      await bot.leader.press(
        second,
        section < 2 ? NEXT : TO_RESULT,
        typedFor(section, () => '4'),
      );
    const words = wordsOn(second.cardFor(bot.leader));
    expect(words).toContain('Arvioinnit rinnakkain');
    expect(JSON.stringify(second.cardFor(bot.leader))).toContain('"x":"11/2026 *"');
    expect(words).toContain('* Toinen lomake: sen kokonaispisteitä ei voi verrata tähän.');
  });

  it('can be edited when it is finished', async () => {
    const message = await assesses(bot.leader, () => '3');
    await bot.leader.press(message, 'Merkitse valmiiksi');
    await bot.leader.press(message, 'Muokkaa');
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Arviointi on merkitty valmiiksi.');
    await bot.leader.press(message, LATER, { m1: '5' });
    expect((await onlyKept(bot, team)).result.known).toBe(77);
  });

  it('is told in Swedish and in English', async () => {
    bot.leader.locale = 'sv-FI';
    const swedish = await asks(bot.leader, 'bedömning');
    await bot.leader.press(swedish, 'Börja bedömningen');
    expect(wordsOn(swedish.cardFor(bot.leader))).toContain('Servicens personal (del 1/3)');
    bot.leader.locale = 'en-GB';
    const english = await asks(bot.leader, 'assessment');
    await bot.leader.press(english, 'Go on assessing');
    expect(wordsOn(english.cardFor(bot.leader))).toContain('Staff (section 1/3)');
  });

  it('asks about an earlier day, not a coming one', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, BEGIN, { begunOn: '2026-11-25' });
    expect(wordsOn(message.cardFor(bot.leader))).toContain(BEGIN);
    expect(await bot.store.assessments.of(team.id)).toEqual([]);
  });
});
