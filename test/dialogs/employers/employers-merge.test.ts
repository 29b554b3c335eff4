import { mergeEntries } from '../../../domain/employers/merge-entries';
import { write } from '../../../domain/kit/decision';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import {
  addEmployers,
  ask,
  employerOf,
  logMeeting,
  rowsOn,
  wordsIn,
  wordsOn,
} from './employer-stage';

const TOKEN = '7d1f9f4e-0d3c-4a57-9d6b-000000000001';

describe('merging employers', () => {
  let kept: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    kept = await openStore();
    bot = await startBotUnderTest({ collection: kept.collection });
    team = await bot.addCoachingTeam();
    await addEmployers(bot, [stays(), goes(), employerOf(team.id, 'Lidl')]);
  });

  afterEach(async () => {
    await bot.stop();
    await kept.dispose();
  });

  const stays = () => employerOf(team.id, 'K-Market Keskusta', { site: 'Pori' });
  const goes = () =>
    employerOf(team.id, 'K-market keskustan kauppa', {
      needs: 'Kassoja',
      aliases: ['Keskustan ruoka'],
    });
  const find = async (id: string) => (await bot.store.employers.find(team.id, id))?.value;

  async function confirmation(user: FakeUser): Promise<Message> {
    const message = await ask(user, 'työnantajat');
    await user.press(message, 'Avaa K-market keskustan kauppa');
    await user.press(message, 'Yhdistä toiseen');
    await user.press(message, 'Valitse K-Market Keskusta, Pori');
    return message;
  }

  it('says what will happen, and then makes one of two with all their meetings', async () => {
    await logMeeting(bot, stays(), bot.coach, '2026-11-02');
    await logMeeting(bot, goes(), bot.otherCoach, '2026-11-02');
    const moved = await logMeeting(bot, goes(), bot.coach, '2026-11-09');
    const message = await confirmation(bot.leader);
    expect(wordsOn(message, bot.leader)).toContain(
      'K-market keskustan kauppa yhdistetään työnantajaan K-Market Keskusta, Pori',
    );
    expect((await find(goes().id))?.employer.mergedInto).toBeUndefined();
    await bot.leader.press(message, 'Yhdistä');
    expect(wordsOn(message, bot.leader)).toContain('tiimillä 2');
    expect(wordsOn(message, bot.leader)).toContain('kuppi 2');
    expect((await find(stays().id))?.employer).toMatchObject({
      aliases: ['K-market keskustan kauppa', 'Keskustan ruoka'],
      needs: 'Kassoja',
      site: 'Pori',
    });
    const stored = await bot.store.meetings.find(team.id, moved.id);
    expect(stored?.value).toMatchObject({
      meeting: { employerId: stays().id, coachId: bot.coach.aadObjectId },
      history: [{ meeting: { employerId: goes().id } }],
    });
    expect(rowsOn(await ask(bot.coach, 'työnantajat'), bot.coach)).toEqual([
      'K-Market Keskusta, Pori',
      'Lidl',
    ]);
    const found = await ask(bot.coach, 'työnantajat keskustan ruoka');
    expect(rowsOn(found, bot.coach)).toEqual(['K-Market Keskusta, Pori']);
    const { items } = await bot.store.audit.entries(`team:${team.id}`);
    expect(items.filter(({ action }) => action === 'employer.merge')).toEqual([
      expect.objectContaining({ actorId: bot.leader.aadObjectId, objectId: goes().id }),
    ]);
  });

  it('keeps the former versions in the history of the one that stays', async () => {
    const message = await confirmation(bot.leader);
    await bot.leader.press(message, 'Yhdistä');
    const words = wordsOn(message, bot.leader);
    expect(words).toContain('Muut nimet: tyhjä → K-market keskustan kauppa, Keskustan ruoka');
    expect(words).toContain('Tähän yhdistetty: K-market keskustan kauppa');
    expect((await find(goes().id))?.history).toHaveLength(1);
  });

  it('lets the leader swap which one stays', async () => {
    const message = await confirmation(bot.leader);
    await bot.leader.press(message, 'Vaihda, kumpi jää');
    await bot.leader.press(message, 'Yhdistä');
    expect((await find(stays().id))?.employer.mergedInto).toBe(goes().id);
    expect((await find(goes().id))?.employer).toMatchObject({ site: 'Pori', needs: 'Kassoja' });
  });

  it('searches for the other one', async () => {
    const message = await ask(bot.leader, 'työnantajat');
    await bot.leader.press(message, 'Avaa K-market keskustan kauppa');
    await bot.leader.press(message, 'Yhdistä toiseen');
    expect(rowsOn(message, bot.leader)).toEqual(['K-Market Keskusta, Pori']);
    await bot.leader.press(message, 'Hae', { other: 'lid' });
    expect(rowsOn(message, bot.leader)).toEqual(['Lidl']);
  });

  it('is done once, however often it is pressed or delivered', async () => {
    const message = await confirmation(bot.leader);
    const [first, second] = await bot.leader.doublePress(message, 'Yhdistä');
    expect(second.card).toEqual(first.card);
    const { activity } = first;
    if (!activity) throw new Error('nothing was sent');
    await bot.teams.redeliver({ activity }, { as: 'newId' });
    expect((await find(stays().id))?.history).toHaveLength(1);
    expect((await find(stays().id))?.absorbed).toEqual([goes().id]);
  });

  it('goes on where it was cut off, and takes along what was logged meanwhile', async () => {
    for (let day = 1; day <= 3; day += 1) {
      await logMeeting(bot, goes(), bot.coach, `2026-11-0${day}`);
    }
    // The process ended after the two employers were written and before any meeting was moved.
    const by = { actorId: bot.leader.aadObjectId, at: bot.now(), token: TOKEN };
    const ids = { winner: stays().id, loser: goes().id };
    await bot.store.employers.merge(team.id, ids, by, (winner, loser) =>
      mergeEntries(winner, loser, by),
    );
    const message = await ask(bot.coach, 'työnantajat');
    await bot.coach.press(message, 'Avaa K-Market Keskusta, Pori');
    expect(wordsOn(message, bot.coach)).toContain('tiimillä 3, sinulla 3');
    await logMeeting(bot, goes(), bot.otherCoach, '2026-11-10');
    await bot.coach.press(message, 'Takaisin listaan');
    await bot.coach.press(message, 'Avaa K-Market Keskusta, Pori');
    expect(wordsOn(message, bot.coach)).toContain('tiimillä 4, sinulla 3');
    expect(await bot.store.meetings.with(team.id, goes().id)).toEqual([]);
  });

  it('moves more meetings than one batch holds, undone ones too', async () => {
    for (let n = 0; n < 120; n += 1) await logMeeting(bot, goes(), bot.coach, '2026-11-03');
    const undone = await logMeeting(bot, goes(), bot.coach, '2026-11-04');
    const present = await bot.store.meetings.find(team.id, undone.id);
    if (!present) throw new Error('no meeting');
    const next = { ...present.value, undoneAt: bot.now().toISOString() };
    const actorId = bot.coach.aadObjectId;
    const by = { actorId, action: 'undo', token: 'undo', at: bot.now() } as const;
    await bot.store.meetings.change(present, by, () => write(next));
    await bot.leader.press(await confirmation(bot.leader), 'Yhdistä');
    expect(await bot.store.meetings.with(team.id, stays().id)).toHaveLength(120);
    const moved = await bot.store.meetings.find(team.id, undone.id);
    expect(moved?.value.meeting.employerId).toBe(stays().id);
    expect(moved?.value.undoneAt).toBe(next.undoneAt);
  });

  it('puts an edit of the one that left onto the one that stays', async () => {
    const form = await ask(bot.coach, 'työnantajat');
    await bot.coach.press(form, 'Avaa K-market keskustan kauppa');
    await bot.coach.press(form, 'Muokkaa');
    await bot.leader.press(await confirmation(bot.leader), 'Yhdistä');
    await bot.coach.press(form, 'Tallenna', { industry: 'Päivittäistavara' });
    expect((await find(stays().id))?.employer).toMatchObject({
      name: 'K-Market Keskusta',
      industry: 'Päivittäistavara',
    });
  });

  it('is refused to a coach, also with a forged card', async () => {
    const message = await ask(bot.coach, 'työnantajat');
    await bot.coach.press(message, 'Avaa K-market keskustan kauppa');
    await expect(bot.coach.press(message, 'Yhdistä toiseen')).rejects.toThrow('0 actions');
    const place = { team: team.id, search: '', page: 0, token: TOKEN };
    const data = { ...place, employer: goes().id, winner: stays().id, loser: goes().id };
    for (const verb of ['employers.merge', 'employers.merge.confirm', 'employers.merge.now']) {
      const forged = { ...data, verb, actorId: bot.leader.aadObjectId };
      const press = await bot.coach.act(message, { type: 'Action.Execute', verb, data: forged });
      expect(wordsIn(press.card)).toContain('ei kuulu rooliisi');
    }
    expect((await find(goes().id))?.employer.mergedInto).toBeUndefined();
  });

  it('never merges an employer into itself or into one that has left', async () => {
    const lidl = employerOf(team.id, 'Lidl');
    const message = await confirmation(bot.leader);
    await bot.leader.press(message, 'Yhdistä');
    const now = (winner: string, loser: string) => {
      const verb = 'employers.merge.now';
      const data = { verb, team: team.id, search: '', page: 0, token: TOKEN, winner, loser };
      return bot.leader.act(message, { type: 'Action.Execute', verb, data });
    };
    for (const [winner, loser] of [
      [lidl.id, lidl.id],
      [goes().id, lidl.id],
      [goes().id, stays().id],
    ] as const) {
      expect(wordsIn((await now(winner, loser)).card)).toContain('on jo yhdistetty');
    }
    expect((await find(lidl.id))?.employer.mergedInto).toBeUndefined();
    expect((await find(stays().id))?.employer.mergedInto).toBeUndefined();
  });
});
