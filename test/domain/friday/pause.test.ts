import { weekAfter } from '../../../domain/digest/week-after';
import { askOf, type PromptHistory, takeSign } from '../../../domain/friday/pause';
import type { CoachingTeam } from '../../../domain/teams/team';
import {
  addLidl,
  asked,
  goTo,
  logs,
  START,
  says,
  timeOf,
  WEEK,
} from '../../dialogs/friday/friday-stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { only } from '../../support/only';

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest({ now: START });
  team = await bot.addCoachingTeam();
  await addLidl(bot, team.id);
});
afterEach(() => bot.stop());

const onFriday = (number: number) => asked(bot, team.id, { week: weekAfter(WEEK, number - 1) });

/** From one Friday to another, both included, nobody answers. */
async function fridaysGoBy(from: number, to: number): Promise<number> {
  let sent = 0;
  for (let number = from; number <= to; number += 1) sent += (await onFriday(number)).length;
  return sent;
}

it('five Fridays without an answer pause the questions, and the fifth says so beforehand', async () => {
  expect(await fridaysGoBy(1, 4)).toBe(4);
  const fifth = only(await onFriday(5));
  expect(wordsOn(fifth.cardFor(bot.coach))).toContain(
    'Neljään kysymykseen ei ole tullut vastausta.',
  );
  expect(wordsOn(bot.inbox(bot.coach)[0]?.card)).not.toContain('Neljään kysymykseen');
  expect(await fridaysGoBy(6, 8)).toBe(0);
});

it('`omat` tells of the pause and ends it with a press', async () => {
  await fridaysGoBy(1, 5);
  const mine = await says(bot.coach, 'omat');
  expect(wordsOn(mine.cardFor(bot.coach))).toContain('Perjantain kysymykset ovat tauolla');
  await bot.coach.press(mine, 'Jatka kysymyksiä');
  expect(wordsOn(mine.cardFor(bot.coach))).toContain('Oma viikkoni');
  expect(wordsOn(mine.cardFor(bot.coach))).not.toContain('tauolla');
  expect(await onFriday(6)).toHaveLength(1);
});

it('the settings tell of the pause and end it with a press', async () => {
  await fridaysGoBy(1, 5);
  const settings = await says(bot.coach, 'asetukset');
  expect(wordsOn(settings.cardFor(bot.coach))).toContain(
    'Tauolla: viiteen peräkkäiseen kysymykseen',
  );
  await bot.coach.press(settings, 'Jatka kysymyksiä');
  expect(wordsOn(settings.cardFor(bot.coach))).toContain('Päällä: perjantaisin klo 14');
  expect(await onFriday(6)).toHaveLength(1);
});

it('logging a meeting ends the pause', async () => {
  await fridaysGoBy(1, 6);
  bot.advance(60_000);
  await logs(bot);
  expect(wordsOn((await says(bot.coach, 'omat')).card)).not.toContain('tauolla');
  expect(await onFriday(7)).toHaveLength(1);
});

it('a press on an old question ends the pause', async () => {
  await fridaysGoBy(1, 6);
  const [first] = bot.inbox(bot.coach);
  if (!first) throw new Error('not asked');
  await bot.coach.press(first, 'Ei lisättävää');
  expect(await onFriday(7)).toHaveLength(1);
});

it('an answer, or a meeting, on the way begins the count anew', async () => {
  await fridaysGoBy(1, 2);
  await bot.coach.press(only(await onFriday(3)), 'Ei lisättävää');
  expect(await fridaysGoBy(4, 6)).toBe(3);
  await logs(bot);
  expect(await fridaysGoBy(7, 11)).toBe(5);
  expect(await onFriday(12)).toEqual([]);
});

describe('the switch in the settings', () => {
  it('is a coach’s own, off and on', async () => {
    const settings = await says(bot.coach, 'asetukset');
    expect(buttonsOn(settings.cardFor(bot.coach))).toEqual([
      'Kytke kysymys pois',
      'Älä muistuta aamuisin',
    ]);
    await bot.coach.doublePress(settings, 'Kytke kysymys pois');
    expect(wordsOn(settings.cardFor(bot.coach))).toContain('Pois: botti ei kysy perjantaisin.');
    expect(await onFriday(1)).toEqual([]);
    await bot.coach.press(settings, 'Kytke kysymys päälle');
    expect(wordsOn(settings.cardFor(bot.coach))).toContain('Päällä');
    expect(await onFriday(2)).toHaveLength(1);
  });

  it('stands above the teams of a coach who leads one', async () => {
    await bot.addCoachingTeam({ name: 'Rauma', leaders: [bot.coach], coaches: [] });
    const settings = await says(bot.coach, 'asetukset');
    expect(buttonsOn(settings.cardFor(bot.coach))).toEqual([
      'Kytke kysymys pois',
      'Älä muistuta aamuisin',
      'Avaa tiimi: Rauma',
    ]);
    await bot.coach.press(settings, 'Kytke kysymys pois');
    expect(buttonsOn(settings.cardFor(bot.coach))).toEqual([
      'Kytke kysymys päälle',
      'Älä muistuta aamuisin',
      'Avaa tiimi: Rauma',
    ]);
    await bot.coach.press(settings, 'Avaa tiimi: Rauma');
    expect(wordsOn(settings.cardFor(bot.coach))).toContain('Rauma');
  });

  it('is in a dialog when it is asked for in a channel', async () => {
    await bot.teams.installBot(bot.satakunta);
    const door = only((await bot.coach.says(bot.general, 'asetukset')).replies);
    await bot.coach.press(door, 'Avaa tässä');
    await bot.coach.submitDialog('Kytke kysymys pois');
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Pois: botti ei kysy perjantaisin.');
  });

  it('is not for those who coach nobody', async () => {
    expect(wordsOn((await says(bot.leader, 'asetukset')).card)).not.toContain('Perjantain');
    const settings = await says(bot.member, 'asetukset');
    expect(wordsOn(settings.cardFor(bot.member))).toContain('Tämä ei kuulu rooliisi');
    const data = { verb: 'settings.friday', to: 'off', teamsTeamId: '', channelId: '' };
    await bot.member.act(settings, { type: 'Action.Execute', verb: 'settings.friday', data });
    const profile = await bot.store.people.find(bot.member.aadObjectId);
    expect(profile?.value.fridayQuestion).toBeUndefined();
  });
});

it('days before a question do not pause anything', async () => {
  goTo(bot, timeOf(weekAfter(WEEK, 6), 0));
  expect(wordsOn((await says(bot.coach, 'omat')).card)).not.toContain('tauolla');
});

describe('the history of questions', () => {
  const at = new Date('2026-11-27T11:00:00.000Z');
  const later = new Date(at.getTime() + 1);

  it('holds a week once, and no more weeks than a pause needs', () => {
    let history: PromptHistory = { asked: [] };
    for (let number = 0; number < 15; number += 1) {
      const decision = askOf(history, weekAfter(WEEK, number), at);
      if (decision.kind === 'write') history = decision.next;
    }
    expect(history.asked).toHaveLength(12);
    expect(history.asked.at(-1)?.week).toBe(weekAfter(WEEK, 14));
    const again = askOf(history, weekAfter(WEEK, 14), later);
    expect(again).toEqual({ kind: 'refuse', refusal: 'wasAsked' });
  });

  it('keeps the latest sign that somebody reads the questions', () => {
    const history = { asked: [], answeredAt: at };
    expect(takeSign(history, at)).toEqual({ kind: 'refuse', refusal: 'isOlder' });
    expect(takeSign(history, later)).toEqual({
      kind: 'write',
      next: { asked: [], answeredAt: later },
    });
  });
});
