import { write } from '../../../domain/kit/decision';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { jsonOf, objectsIn } from '../../support/fake-teams/json';
import { addExperts, answerFor } from './stage';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam();
});
afterEach(() => bot.stop());

async function list(user: FakeUser = bot.coordinator): Promise<Message> {
  const [message] = (await user.says('personal', 'asetukset')).replies;
  if (!message) throw new Error('no answer');
  await user.press(message, 'Asiantuntijat');
  return message;
}

const groups = () => bot.store.expertGroups.all();

it('the coordinator names a group, adds a member, changes and removes it', async () => {
  const message = await list();
  expect(wordsOn(message.cardFor(bot.coordinator))).toContain('Ryhmiä ei ole vielä.');
  await bot.coordinator.press(message, 'Uusi ryhmä');
  await bot.coordinator.press(message, 'Tallenna ja lisää jäsen', {
    name: 'Lomaketiimi',
    topics: ['forms', 'process'],
    added: 'Tiina Tiiminvetäjä',
  });
  expect(wordsOn(message.cardFor(bot.coordinator))).toContain('Tallennettu: Lomaketiimi.');
  await bot.coordinator.press(message, 'Tallenna', { added: 'Veikko Valmentaja' });
  const words = wordsOn(message.cardFor(bot.coordinator));
  expect(words).toContain('Lomakkeet ja suunnitelmat, Työhönvalmennuksen vaiheet; jäseniä 2');
  expect(words).toMatch(/Ilman ryhmää: Laatukriteerit, Etuudet/);
  expect(await groups()).toMatchObject([
    {
      name: 'Lomaketiimi',
      topics: ['forms', 'process'],
      members: [
        { id: bot.leader.aadObjectId, mri: bot.leader.mri, tenantId: bot.teams.tenantId },
        { id: bot.coach.aadObjectId },
      ],
    },
  ]);

  await bot.coordinator.press(message, 'Muuta ryhmää');
  await bot.coordinator.press(message, 'Tallenna', {
    topics: 'forms',
    members: [bot.coach.aadObjectId],
  });
  const [changed] = await groups();
  expect(changed?.topics).toEqual(['forms']);
  expect(changed?.members.map(({ name }) => name)).toEqual(['Veikko Valmentaja']);

  await bot.coordinator.press(message, 'Muuta ryhmää');
  const { card } = await bot.coordinator.press(message, 'Poista ryhmä');
  expect(wordsOn(card)).toContain('Poistettu: Lomaketiimi.');
  expect(await groups()).toEqual([]);
});

it('people of the Teams team can be named though they are in no coaching team', async () => {
  await bot.teams.installBot(bot.satakunta);
  const message = await list();
  await bot.coordinator.press(message, 'Uusi ryhmä');
  await bot.coordinator.press(message, 'Tallenna', {
    name: 'Verkosto',
    topics: 'benefits',
    added: 'Jaana Jäsen',
  });
  expect((await groups())[0]?.members).toMatchObject([{ id: bot.member.aadObjectId }]);
});

it('what is missing is said, and what was typed stays', async () => {
  const message = await list();
  await bot.coordinator.press(message, 'Uusi ryhmä');
  const { card } = await bot.coordinator.press(message, 'Tallenna', { name: 'Kysy 040 123 4567' });
  const words = wordsOn(card);
  expect(words).toContain('Tässä näyttää olevan puhelinnumero');
  expect(words).toContain('Valitse ainakin yksi aihe.');
  expect(words).toContain('Ryhmässä pitää olla ainakin yksi jäsen.');
  expect(words).toContain('Kysy 040 123 4567');
  expect(await groups()).toEqual([]);
});

it('saving twice at once and again later makes one group', async () => {
  const message = await list();
  await bot.coordinator.press(message, 'Uusi ryhmä');
  const inputs = { name: 'Lomaketiimi', topics: 'forms', added: 'Tiina Tiiminvetäjä' };
  const [first, second] = await bot.coordinator.doublePress(message, 'Tallenna', inputs);
  expect(second.body).toEqual(first.body);
  const again = await bot.teams.redeliver(first, { as: 'newId' });
  expect(again.body).toEqual(first.body);
  expect(await groups()).toHaveLength(1);
});

it('a group changed by another coordinator meanwhile is shown before it is changed', async () => {
  const id = await addExperts(bot, 'Lomaketiimi', [bot.leader]);
  const message = await list();
  await bot.coordinator.press(message, 'Muuta ryhmää');
  const found = await bot.store.expertGroups.find(id);
  if (!found) throw new Error('no group');
  const theirs = { ...found.value, name: 'Uusi nimi', lastEdit: 'theirs' };
  const press = { groupId: id, token: 'theirs', actorId: 'other', at: bot.now(), isNew: false };
  await bot.store.expertGroups.save(press, () => write(theirs));
  const { card } = await bot.coordinator.press(message, 'Tallenna', { name: 'Minun' });
  expect(wordsOn(card)).toContain('Joku muu muutti ryhmää samaan aikaan.');
  expect(wordsOn(card)).toContain('Uusi nimi');
  expect((await groups())[0]?.name).toBe('Uusi nimi');
  await bot.coordinator.press(message, 'Tallenna', { name: 'Minun' });
  expect((await groups())[0]?.name).toBe('Minun');
});

it('a person the card makes up is nobody', async () => {
  const message = await list();
  await bot.coordinator.press(message, 'Uusi ryhmä');
  const verb = 'experts.save';
  const [save] = objectsIn(message.cardFor(bot.coordinator)?.actions);
  const data = { ...jsonOf(save?.data), name: 'X', topics: 'forms', added: 'made-up' };
  const { card } = await bot.coordinator.act(message, { type: 'Action.Execute', verb, data });
  expect(wordsOn(card)).toContain('Valitse jokin listan vaihtoehdoista.');
  expect(await groups()).toEqual([]);
});

it('naming experts is the coordinator’s alone', async () => {
  const groupId = await addExperts(bot, 'Lomaketiimi', [bot.leader]);
  const token = '7d1f9f4e-0d3c-4a57-9d6b-000000000001';
  for (const user of [bot.leader, bot.coach, bot.member]) {
    for (const name of ['open', 'new', 'edit', 'save', 'saveMore', 'remove']) {
      const seat = await answerFor(user);
      const verb = `experts.${name}`;
      const data = { verb, groupId, token, base: 'test', name: 'Oma', topics: 'bot' };
      const { card } = await user.act(seat, { type: 'Action.Execute', verb, data });
      expect(wordsOn(card)).toContain('Tämä ei kuulu rooliisi');
    }
  }
  expect(await groups()).toMatchObject([{ name: 'Lomaketiimi' }]);
  const [settings] = (await bot.leader.says('personal', 'asetukset')).replies;
  expect(buttonsOn(settings?.card)).not.toContain('Asiantuntijat');
});
