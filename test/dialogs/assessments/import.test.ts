import { CRITERION_NUMBERS } from '../../../domain/criteria/criterion';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { LIITE_9 } from '../../support/liite9';
import { asks, assesses, onlyKept } from './stage';

const PRINTED = Object.fromEntries(
  CRITERION_NUMBERS.map((number) => [`m${number}`, LIITE_9[number] ?? '']),
);
const ABOUT = { form: 'psychiatric', day: '2022-12-19', who: 'ELY-keskus' };

describe('an earlier assessment', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
  });
  afterEach(() => bot.stop());

  it('of LIITE 9 as printed is typed in on one card, and told as it is', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, 'Tuo aiempi arviointi');
    await bot.leader.doublePress(message, 'Tallenna', { ...ABOUT, ...PRINTED });
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain('psykiatrisen IPS:n lomake · Arvioijat: ELY-keskus');
    expect(words).toContain(
      'Yksittäiset pisteet yhteensä 72, välien kanssa 83–89. Pisteytetty 20/25.',
    );
    expect(words).toContain('Kokonaispisteet ovat välillä 88–114');
    expect(words).toContain('88 pistettä olisi kohtalainen taso ja 114 pistettä hyvä taso');
    expect((await onlyKept(bot, team)).result).toMatchObject({
      known: 72,
      given: { from: 83, to: 89 },
      possible: { from: 88, to: 114 },
      band: undefined,
    });
  });

  it('keeps what was typed when a number is none, and says which', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, 'Tuo aiempi arviointi');
    await bot.leader.press(message, 'Tallenna', { ...ABOUT, ...PRINTED, m7: '8', who: '' });
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain('Kirjoita 1–5, väli kuten 3–5');
    expect(words).toContain('3-5');
    expect(await bot.store.assessments.of(team.id)).toEqual([]);
    await bot.leader.press(message, 'Tallenna', { m7: '5', who: 'ELY-keskus' });
    expect((await onlyKept(bot, team)).result.known).toBe(72);
  });

  it('stands beside a newer one, whose form is taken to be the same', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, 'Tuo aiempi arviointi');
    await bot.leader.press(message, 'Tallenna', { ...ABOUT, ...PRINTED });
    const next = await assesses(bot.leader, () => '4');
    expect(JSON.stringify(next.cardFor(bot.leader))).toContain('"x":"12/2022"');
  });

  it('is the leader’s to bring in, not the coach’s', async () => {
    const message = await asks(bot.coach, 'arviointi');
    expect(buttonsOn(message.card)).not.toContain('Tuo aiempi arviointi');
    const verb = 'assessment.import';
    const data = { verb, teamId: team.id };
    const forged = await bot.coach.act(message, { type: 'Action.Execute', verb, data });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
  });
});

describe('an outside assessor', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
  });
  afterEach(() => bot.stop());

  it('is named for a time by the leader, assesses, and can be ended', async () => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, 'Ulkopuolinen arvioija');
    await bot.leader.press(message, 'Anna rooli', {
      personId: bot.member.aadObjectId,
      until: '2026-12-24',
    });
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Jaana Jäsen: to 24.12.2026 asti');
    const own = await asks(bot.member, 'arviointi');
    expect(buttonsOn(own.card)).toContain('Aloita arviointi');
    expect(buttonsOn(own.card)).not.toContain('Ulkopuolinen arvioija');
    await bot.leader.press(message, 'Päätä rooli: Jaana Jäsen');
    expect((await bot.member.says('personal', 'arviointi')).replies[0]?.card).toBeUndefined();
  });

  it.each([
    ['2026-11-23', 'Valitse päivä tästä päivästä eteenpäin.'],
    ['2027-05-25', 'Rooli kestää enintään puoli vuotta.'],
  ])('is not named until %s', async (until, words) => {
    const message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, 'Ulkopuolinen arvioija');
    await bot.leader.press(message, 'Anna rooli', { personId: bot.member.aadObjectId, until });
    expect(wordsOn(message.cardFor(bot.leader))).toContain(words);
    expect((await bot.member.says('personal', 'arviointi')).replies[0]?.card).toBeUndefined();
  });

  it('is named by no coach, whatever the card says', async () => {
    const verb = 'assessor.name';
    const data = {
      verb,
      teamId: team.id,
      personId: bot.member.aadObjectId,
      until: '2026-12-24',
      token: 'x',
    };
    const forged = await bot.coach.act(await asks(bot.coach, 'arviointi'), {
      type: 'Action.Execute',
      verb,
      data,
    });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
    expect(await bot.store.assessorRoles.ofPerson(bot.member.aadObjectId)).toEqual([]);
  });
});
