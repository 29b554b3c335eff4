import { z } from 'zod';
import { routes } from '../../../bot/routes';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { unaskedTexts } from '../../support/faulty-cards';
import { addEmployers, ask, employerOf, inputsOn } from '../employers/employer-stage';
import { addExperts, answers, asks, lastOf, onlyTicket, opensForm } from '../tickets/stage';

const NAMED = 'Matti Virtanen sai työpaikan, mikä lomake täytetään?';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBotUnderTest();
});
afterAll(() => bot.stop());

const ticketOf = async (question: string) => {
  const { press } = await asks(bot, bot.member, { question });
  return { card: press.card, message: lastOf(bot, bot.member) };
};

describe('a question to people that names somebody', () => {
  it('is not sent before its asker has said whether it may', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const { card, message } = await ticketOf(NAMED);
    expect(wordsOn(card)).toContain('Näyttää ihmisen nimeltä: Matti Virtanen. Onko tämä asiakas?');
    expect(wordsOn(card)).toContain('Muutkin näkevät tekstin.');
    expect(buttonsOn(card)).toEqual(['Poista nimi', 'Tallenna näin']);
    expect(inputsOn(message, bot.member)).toMatchObject({ question: NAMED });
    await bot.settled();
    expect(bot.inbox(bot.leader)).toEqual([]);
  });

  it('goes without the name with one press, what was mended by hand included', async () => {
    const message = lastOf(bot, bot.member);
    await bot.member.press(message, 'Poista nimi', { question: `${NAMED} Kiire.` });
    await bot.settled();
    const { question } = await onlyTicket(bot);
    expect(question).toBe('… sai työpaikan, mikä lomake täytetään? Kiire.');
  });

  it('and the answer, which may keep the name that its writer was asked about', async () => {
    const message = await answers(bot, bot.leader, 'Kysy lomaketta Leena Laineelta.');
    expect(buttonsOn(message.cardFor(bot.leader))).toEqual(['Poista nimi', 'Tallenna näin']);
    await bot.leader.press(message, 'Tallenna näin');
    await bot.settled();
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Kysy lomaketta Leena Laineelta.');
  });
});

it('asks about health words, and in the presser’s own language', async () => {
  const user = bot.otherCoach;
  await user.says('personal', 'svenska');
  const form = await opensForm(bot, user);
  const press = await user.press(form, 'Skicka frågan', { question: 'hon har ångest' });
  expect(wordsOn(press.card)).toContain('Det ser ut som en uppgift om hälsa: ångest.');
  expect(buttonsOn(press.card)).toEqual(['Radera uppgiften', 'Spara så här']);
});

it('asks nothing about what the form showed already', async () => {
  const team = await bot.addCoachingTeam();
  await addEmployers(bot, [employerOf(team.id, 'Saha', { needs: 'Kysy Leena Laineelta' })]);
  const list = await ask(bot.leader, 'työnantajat');
  await bot.leader.press(list, 'Avaa Saha');
  await bot.leader.press(list, 'Muokkaa');
  await bot.leader.press(list, 'Tallenna', { site: 'Pori' });
  expect(wordsOn(list.cardFor(bot.leader))).toContain('Pori');
  await bot.leader.press(list, 'Muokkaa');
  await bot.leader.press(list, 'Tallenna', { needs: 'Kysy Ville Vainiolta' });
  expect(wordsOn(list.cardFor(bot.leader))).toContain('Näyttää ihmisen nimeltä: Ville Vainiolta');
});

it('leaves what nobody may keep to be refused by its form', async () => {
  const { card } = await ticketOf('Matti Virtanen 131052-308T sai työpaikan');
  expect(wordsOn(card)).toContain('henkilötunnu');
  expect(buttonsOn(card)).not.toContain('Poista nimi');
});

describe('every form', () => {
  it('names as its free texts what its button sends', () => {
    const unknown = routes({ demo: true }).flatMap((route) => {
      if (route.kind !== 'action' || !(route.schema instanceof z.ZodObject)) return [];
      const keys = Object.keys(route.schema.shape);
      return route.freeTexts.filter((id) => !keys.includes(id)).map((id) => `${route.verb} ${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it('is found as its card is seen, when it asks nobody about a text', () => {
    const of = (verb: string, id: string) =>
      unaskedTexts({
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id, label: 'Teksti' }],
        actions: [{ type: 'Action.Execute', title: 'Tallenna', verb, data: { verb } }],
      });
    expect(of('ticket.send', 'question')).toEqual([]);
    expect(of('team.save', 'region')).toEqual([]);
    expect(of('answer.show', 'from')).toEqual([
      'answer.show keeps from without asking whom it names',
    ]);
  });
});

it('asks in the forms of evidence, reviews and assessments', () => {
  const asked = routes({ demo: true }).flatMap((route) =>
    route.kind === 'action' && route.freeTexts.length > 0 ? [route.verb] : [],
  );
  expect(asked.sort()).toEqual([
    'assessment.begin',
    'assessment.criterion',
    'assessment.import.save',
    'assessment.plan',
    'assessment.save',
    'digest.outcome',
    'digest.review',
    'employers.save',
    'evidence.save',
    'ticket.answer',
    'ticket.close',
    'ticket.further',
    'ticket.send',
  ]);
});
