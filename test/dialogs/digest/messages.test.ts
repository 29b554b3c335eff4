import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import type { Message } from '../../support/fake-teams';
import { asks, LAST_WEEK, meets, reviewsOf, sends } from './stage';

let bot: BotUnderTest;
let team: CoachingTeam;
const MARK = 'Merkitse läpikäydyksi';

beforeEach(async () => {
  bot = await startBotUnderTest();
  const third = bot.teams.addUser('Kolmas Valmentaja');
  team = await bot.addCoachingTeam({ coaches: [bot.coach, bot.otherCoach, third] });
  await meets(bot, team, bot.coach, 'Leipomo Rinne', { basis: 'clientWishes' });
});
afterEach(() => bot.stop());

const make = {
  leader: () => leaderMake('leaderDigest'),
  reminder: () => leaderMake('reviewReminder'),
  channel: () => ({ kind: 'channelDigest' as const, teamId: team.id, week: LAST_WEEK }),
};
const leaderMake = <Kind extends 'leaderDigest' | 'reviewReminder'>(kind: Kind) => ({
  kind,
  teamId: team.id,
  week: LAST_WEEK,
  leaderId: bot.leader.aadObjectId,
});

function lastToLeader(): Message {
  const message = bot.inbox(bot.leader).at(-1);
  if (!message) throw new Error('nothing came');
  return message;
}

function inChannel(): string {
  const [message] = bot.teams.messages.in(bot.general).filter((one) => one.isFromBot);
  return wordsOn(message?.card);
}

describe('the digest that comes to the leader', () => {
  it('is the week’s card, to be marked with one press', async () => {
    await sends(bot, make.leader(), { user: bot.leader });
    const message = lastToLeader();
    expect(wordsOn(message.card)).toContain('1/6 kasvokkain');
    expect(wordsOn(message.card)).not.toContain('myöhässä');
    const press = await bot.leader.press(message, MARK);
    expect(wordsOn(press.card)).toContain('Läpikäyty: Tiina Tiiminvetäjä');
    expect(await reviewsOf(bot, team)).toHaveLength(1);
  });

  it('says why it is late when the bot was down', async () => {
    const scheduledAt = '2026-11-23T06:00:00.000Z';
    await sends(bot, make.leader(), { user: bot.leader, scheduledAt });
    expect(wordsOn(lastToLeader().card)).toContain('oli määrä lähteä');
    expect(wordsOn(lastToLeader().card)).toContain('ma 23.11.2026 klo 8.00');
  });

  it('is in the leader’s own language', async () => {
    await bot.store.people.change(bot.leader.aadObjectId, (one) => ({ ...one, language: 'sv' }));
    await sends(bot, make.leader(), { user: bot.leader });
    expect(wordsOn(lastToLeader().card)).toContain('Sammandrag: Porin tiimi');
  });

  it('does not come to who leads the team no longer', async () => {
    await changeTeam(bot, team.id, ({ people }) => ({
      people: people.filter(({ id }) => id !== bot.leader.aadObjectId),
    }));
    const id = await sends(bot, make.leader(), { user: bot.leader });
    expect(bot.inbox(bot.leader)).toEqual([]);
    expect((await bot.store.outbox.find(id))?.value.state).toBe('dropped');
  });
});

describe('the channel’s summary', () => {
  it('has the team’s figures, names of employers, and nobody’s name', async () => {
    await meets(bot, team, bot.otherCoach, 'Hotelli Ranta', { on: '2026-11-18' });
    await sends(bot, make.channel());
    const words = inChannel();
    expect(words).toContain('Kasvokkaisia työnantajatapaamisia\n2');
    expect(words).toContain('Uudet: Hotelli Ranta, Leipomo Rinne');
    expect(words).toContain('Viikon kysymys: ');
    for (const user of [bot.coach, bot.otherCoach, bot.leader]) {
      expect(words).not.toContain(user.name);
      expect(words).not.toContain(user.aadObjectId);
    }
  });

  it('has no means when fewer than three coaches were there', async () => {
    const week = { coachId: bot.coach.aadObjectId, week: LAST_WEEK, absence: 'holiday' as const };
    await bot.store.weekNotes.tell(team.id, week, { actorId: 'c', at: bot.now(), token: 't' });
    await sends(bot, make.channel());
    expect(inChannel()).toContain('keskiarvoja ei näytetä');
    expect(inChannel()).not.toContain('%');
  });
});

describe('the reminder', () => {
  it('comes for a week nobody has reviewed, which is marked where it is seen', async () => {
    await sends(bot, make.reminder(), { user: bot.leader });
    const message = lastToLeader();
    expect(wordsOn(message.card)).toContain('Viikko 47 odottaa läpikäyntiä: Porin tiimi');
    await bot.leader.press(message, 'Avaa kooste');
    const press = await bot.leader.press(message, MARK);
    expect(wordsOn(press.card)).toContain('Läpikäyty: Tiina Tiiminvetäjä');
    expect(buttonsOn(press.card)).toContain('Kumoa merkintä');
  });

  it('opens the digest without marking it', async () => {
    await sends(bot, make.reminder(), { user: bot.leader });
    const press = await bot.leader.press(lastToLeader(), 'Avaa kooste');
    expect(wordsOn(press.card)).toContain('1/6 kasvokkain');
    expect(await reviewsOf(bot, team)).toEqual([]);
  });

  it('does not come for a reviewed week, nor for one without meetings', async () => {
    await bot.leader.press(await asks(bot.leader, 'kooste'), MARK);
    const before = bot.inbox(bot.leader).length;
    await sends(bot, make.reminder(), { user: bot.leader });
    const quiet = await bot.addCoachingTeam({ name: 'Rauman tiimi', coaches: [] });
    await sends(bot, { ...make.reminder(), teamId: quiet.id }, { user: bot.leader });
    expect(bot.inbox(bot.leader)).toHaveLength(before);
  });
});

describe('what may not have arrived', () => {
  async function lose(): Promise<string> {
    const id = await sends(bot, make.channel());
    const found = await bot.store.outbox.find(id);
    if (!found) throw new Error('no row');
    await bot.store.outbox.change({ ...found.value, state: 'unknown' }, found.etag);
    return id;
  }
  const sendings = () => bot.teams.messages.in(bot.general).filter((one) => one.isFromBot).length;

  it('is told on the leader’s digest, and sent again once, however often it is pressed', async () => {
    const id = await lose();
    const before = sendings();
    const message = await asks(bot.leader, 'kooste');
    expect(wordsOn(message.card)).toContain('Ei ole varmaa, tuliko viikon 47 yhteenveto');
    const press = await bot.leader.press(message, 'Lähetä uudelleen');
    expect(press.toast).toContain('Lähetetään uudelleen');
    const again = await bot.leader.press(message, 'Lähetä uudelleen');
    expect(again.toast).toMatch(/jo matkalla|jo lähetetty/);
    await bot.settled();
    expect(sendings()).toBe(before + 1);
    expect((await bot.store.outbox.find(id))?.value.state).toBe('sent');
    expect(wordsOn((await asks(bot.leader, 'kooste')).card)).not.toContain('Ei ole varmaa');
  });

  it('is sent again by the team’s leader or a coordinator alone', async () => {
    const rowId = await lose();
    const data = { verb: 'digest.sendAgain', rowId };
    const action = { type: 'Action.Execute', verb: data.verb, data };
    const refused = await bot.coach.act(await asks(bot.coach, 'ohje'), action);
    expect(wordsOn(refused.card)).toContain('Tämä ei kuulu rooliisi');
    expect((await bot.store.outbox.find(rowId))?.value.state).toBe('unknown');
    const done = await bot.coordinator.act(await asks(bot.coordinator, 'ohje'), action);
    expect(done.toast).toContain('Lähetetään uudelleen');
  });
});
