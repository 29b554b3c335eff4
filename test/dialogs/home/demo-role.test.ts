import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { meets } from '../digest/stage';

let bot: BotUnderTest;

afterEach(() => bot.stop());

const saysOf = async (text: string) => (await bot.member.says('personal', text)).replies[0]?.text;

async function placeOfMember() {
  const [team] = await bot.store.teams.all();
  return team?.value.people.find((person) => person.id === bot.member.aadObjectId);
}

describe('with DEMO', () => {
  beforeEach(async () => {
    bot = await startBotUnderTest({ isDemo: true });
    await bot.addCoachingTeam();
    bot.advance(1000);
    await bot.addCoachingTeam({ name: 'Rauman tiimi' });
  });

  it('the speaker takes a role in the first team, and another later', async () => {
    expect(await saysOf('rooli valmentaja')).toContain('Olet nyt työhönvalmentaja: Porin tiimi.');
    expect(await placeOfMember()).toEqual(personInTeam(bot.member, ['coach'], 100));

    expect(await saysOf('rooli tiiminvetäjä')).toContain('Olet nyt tiiminvetäjä: Porin tiimi.');
    expect(await placeOfMember()).toEqual(personInTeam(bot.member, ['leader']));

    expect(await saysOf('rooli koordinaattori')).toContain('Olet nyt koordinaattori.');
    expect(await placeOfMember()).toBeUndefined();
    const [help] = (await bot.member.says('personal', 'ohje')).replies;
    expect(wordsOn(help?.card)).toContain('Olet koordinaattori');

    expect(await saysOf('rooli jäsen')).toContain('Olet nyt verkoston jäsen.');
    const [again] = (await bot.member.says('personal', 'ohje')).replies;
    expect(wordsOn(again?.card)).toContain('Sinulla ei ole vielä tehtävää');
  });

  it('who leads after logging stays among the coaches, and the digest has the meetings', async () => {
    await saysOf('rooli valmentaja');
    const [team] = await bot.store.teams.all();
    if (!team) throw new Error('no team');
    await meets(bot, team.value, bot.member, 'Leipomo Rinne');
    await saysOf('rooli tiiminvetäjä');
    const [digest] = (await bot.member.says('personal', 'kooste')).replies;
    expect(wordsOn(digest?.card)).toContain(
      `${bot.member.name} (myös tiiminvetäjä)\n1/6 kasvokkain`,
    );
    await saysOf('rooli koordinaattori');
    await saysOf('rooli tiiminvetäjä');
    expect((await placeOfMember())?.roles).toEqual(['coach', 'leader']);
  });

  it.each(['roll teamledare', 'role leader', 'Rooli TIIMINVETÄJÄ'])(
    '"%s" does too',
    async (text) => {
      await saysOf(text);
      expect((await placeOfMember())?.roles).toEqual(['leader']);
    },
  );

  it.each(['rooli', 'rooli kuningas'])('"%s" is answered with the four roles', async (text) => {
    const answer = await saysOf(text);
    for (const word of ['valmentaja', 'tiiminvetäjä', 'koordinaattori', 'jäsen']) {
      expect(answer).toContain(word);
    }
    expect(await placeOfMember()).toBeUndefined();
  });

  it('it is answered in a channel, too', async () => {
    const [reply] = (await bot.member.says(bot.general, 'rooli valmentaja')).replies;
    expect(reply?.text).toContain('Olet nyt työhönvalmentaja');
  });
});

it('without DEMO nobody takes a role', async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam();
  await saysOf('rooli koordinaattori');
  await saysOf('rooli tiiminvetäjä');
  expect(await placeOfMember()).toBeUndefined();
  expect(
    (await bot.store.people.find(bot.member.aadObjectId))?.value.isDemoCoordinator,
  ).toBeFalsy();
});
