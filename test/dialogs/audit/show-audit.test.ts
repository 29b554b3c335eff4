import { TICKETS, teamPartition } from '../../../storage/kit/partitions';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { ask, seenOn } from '../answers/ask-stage';

const LINE = 'kirjaa tapasin tänään Prisma Porin kauppiaan, sovittiin haastattelu ensi tiistaiksi';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startBotUnderTest();
});
afterEach(() => bot.stop());

/** A coach logs a meeting and the leader looks at the week. */
async function aMorning() {
  const team = await bot.addCoachingTeam();
  const [form] = (await bot.coach.says('personal', LINE)).replies;
  if (!form) throw new Error('no form');
  await bot.coach.press(form, 'Tallenna');
  await bot.leader.says('personal', 'kooste');
  return team;
}

describe('the audit log', () => {
  it('tells the coordinator who did what when, and nothing of what it was', async () => {
    await aMorning();
    const { words } = await ask(bot.coordinator, 'loki');
    expect(words).toMatch(/10\.00 · \*\*Veikko Valmentaja\*\* · kirjasi tapaamisen/);
    expect(words).toMatch(/\*\*Tiina Tiiminvetäjä\*\* · katsoi lukuja · Porin tiimi/);
    expect(words).not.toContain('Prisma');
  });

  it('says that the coordinator looked at the log, too', async () => {
    await ask(bot.coordinator, 'loki');
    expect((await ask(bot.coordinator, 'loki')).words).toContain(
      '**Kerttu Koordinaattori** · katsoi lokia',
    );
  });

  it('shows one kind, and another day', async () => {
    await aMorning();
    const asked = await bot.coordinator.says('personal', 'loki');
    const [card] = asked.replies;
    if (!card) throw new Error('no card');
    await bot.coordinator.press(card, 'Näytä', { subject: 'figures' });
    const { words } = seenOn(card.cardFor(bot.coordinator));
    expect(words).toContain('katsoi lukuja');
    expect(words).not.toContain('kirjasi tapaamisen');
    await bot.coordinator.press(card, 'Edellinen päivä');
    const before = seenOn(card.cardFor(bot.coordinator));
    expect(before.words).toContain('0 merkintää');
    expect(before.buttons).toContain('Seuraava päivä');
  });

  it('has pages, and loses no entry between them', async () => {
    for (let nth = 0; nth < 45; nth += 1)
      await bot.store.audit.note(TICKETS, `n${nth}`, new Date(bot.now().getTime() + nth), {
        actorId: `${String(nth).padStart(8, '0')}-other`,
        action: 'ticket.asked',
        objectId: 't',
      });
    const [card] = (await bot.coordinator.says('personal', 'loki')).replies;
    if (!card) throw new Error('no card');
    const seen = new Set<string>();
    for (let page = 0; page < 3; page += 1) {
      if (page > 0) await bot.coordinator.press(card, 'Vanhemmat');
      const { words } = seenOn(card.cardFor(bot.coordinator));
      for (const [name] of words.matchAll(/tiimeihin kuulumaton \d+/g)) seen.add(name);
    }
    expect(seen.size).toBe(45);
  });

  it.each(['leader', 'coach', 'member'] as const)('is not shown to a %s', async (who) => {
    await aMorning();
    const { words } = await ask(bot[who], 'loki');
    expect(words).toContain('Tämä ei kuulu rooliisi');
    expect(words).not.toContain('katsoi lukuja');
  });

  it('is not shown in a channel', async () => {
    await aMorning();
    const [reply] = (await bot.coordinator.says(bot.general, 'loki')).replies;
    const { words, buttons } = seenOn(reply?.card);
    expect(buttons).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);
    expect(words).not.toContain('Veikko');
  });

  it('is whole after a day of use, and sealed once an hour', async () => {
    const team = await aMorning();
    await bot.app.auditSeals.sweep();
    await bot.app.auditSeals.sweep();
    const verdict = await bot.store.audit.verify(teamPartition(team.id));
    expect(verdict).toMatchObject({ faults: [], unchained: 0 });
    expect(verdict.entries).toBeGreaterThan(1);
    expect(verdict.lastSeal).toBeDefined();
  });
});
