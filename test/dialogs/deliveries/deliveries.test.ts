import type { OutboxRow } from '../../../domain/deliveries/outbox-row';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { type OpenStore, openStore } from '../../support/stores';
import { weekOrThrow } from '../../support/values';
import { ask, seenOn } from '../answers/ask-stage';

const SCHEDULED_AT = '2026-11-23T06:00:00.000Z';

describe('what the bot has sent by itself', () => {
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

  /** A digest's row that has come so far already. */
  async function digest(id: string, change: Partial<OutboxRow>): Promise<void> {
    const leaderId = bot.leader.aadObjectId;
    const { outbox } = bot.store;
    const make = {
      kind: 'leaderDigest',
      teamId: team.id,
      week: weekOrThrow('2026-W47'),
      leaderId,
    } as const;
    const to = { person: leaderId };
    // Far ahead, so that nothing is sent before its state is set.
    const later = new Date('2030-01-01T00:00:00Z');
    await outbox.put({ id, to, summary: '', make, scheduledAt: SCHEDULED_AT }, later);
    const kept = await outbox.find(id);
    if (!kept) throw new Error('no row');
    await outbox.change({ ...kept.value, dueAt: SCHEDULED_AT, ...change }, kept.etag);
  }

  it('tells when nothing has been sent, and that all is well', async () => {
    const { words } = await ask(bot.coordinator, 'lähetykset');
    expect(words).toContain('Kaikki lähetykset ovat kunnossa.');
    expect(words).toContain('ei ole vielä lähettänyt mitään');
  });

  it('tells in plain words what became of each', async () => {
    await digest('arrived', { state: 'sent', sentAt: SCHEDULED_AT });
    await digest('late', { state: 'sent', sentAt: '2026-11-23T09:30:00.000Z' });
    await digest('blocked', { state: 'failed', reason: 'blocked' });
    await digest('unclear', { state: 'unknown' });
    await digest('not wanted', { state: 'dropped' });

    const { words, buttons } = await ask(bot.coordinator, 'lähetykset');

    expect(words).toContain(
      'Viikon 47 kooste tiiminvetäjälle, Porin tiimi, saaja Tiina Tiiminvetäjä',
    );
    expect(words).toMatch(/– lähetetty \(ma 23\.11\.2026 klo 8\.00\)/);
    expect(words).toMatch(/lähetetty myöhässä.*\(ma 23\.11\.2026 klo 11\.30\)/);
    expect(words).toContain('saaja on estänyt botin');
    expect(words).toContain('epäselvä: viesti on voinut mennä perille');
    expect(words).not.toContain('ei tarvinnut lähettää');
    // What needs attention is not told a second time among the latest.
    expect(words.match(/saaja on estänyt botin/g)).toHaveLength(1);
    expect(buttons.filter((title) => title === 'Lähetä uudelleen')).toHaveLength(2);
  });

  it('sends again what is unclear, once however often it is pressed', async () => {
    await digest('unclear', { state: 'unknown' });
    const { message } = await ask(bot.coordinator, 'lähetykset');

    const card = message.card ?? {};

    const [one, other] = await bot.coordinator.doublePress(message, 'Lähetä uudelleen');
    await bot.settled();
    const third = await bot.coordinator.press(message, 'Lähetä uudelleen', {}, { card });

    const said = [one, other].map(({ card }) => seenOn(card).words).join('\n');
    expect(said).toContain('Lähetys on taas jonossa');
    expect(seenOn(third.card).words).toContain('ei tarvitse lähettää uudelleen');
    expect(bot.inbox(bot.leader)).toHaveLength(1);
  });

  it('is for the coordinator alone', async () => {
    await digest('unclear', { state: 'unknown' });
    for (const user of [bot.leader, bot.coach, bot.member]) {
      const { words } = await ask(user, 'lähetykset');
      expect(words).not.toContain('Viikon 47');
    }
  });

  it('answers in a channel with the door, and no name', async () => {
    await digest('unclear', { state: 'unknown' });
    const { words } = await ask(bot.coordinator, 'lähetykset', bot.general);
    expect(words).not.toContain('Tiina');
    expect(words).not.toContain('Porin tiimi');
  });
});
