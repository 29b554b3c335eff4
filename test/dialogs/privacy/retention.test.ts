import { DEFAULT_RETENTION } from '../../../domain/privacy/retention';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { Message } from '../../support/fake-teams';
import { ask, seenOn } from '../answers/ask-stage';
import { addMeetings } from '../workbooks/stage';

const YEARS_MS = 3 * 365 * 86_400_000;

let bot: BotUnderTest;
let team: CoachingTeam;
beforeEach(async () => {
  bot = await startBotUnderTest();
  team = await bot.addCoachingTeam();
  await addMeetings(bot, team);
});
afterEach(() => bot.stop());

async function opened(): Promise<Message> {
  const { message } = await ask(bot.coordinator, 'asetukset');
  await bot.coordinator.press(message, 'Säilytysajat');
  return message;
}
const wordsOn = (message: Message) => seenOn(message.cardFor(bot.coordinator)).words;

describe('the retention times', () => {
  it('are set by the coordinator, who is told first what a shorter time would remove', async () => {
    bot.advance(YEARS_MS);
    const card = await opened();
    await bot.coordinator.press(card, 'Tallenna säilytysajat', { meetings: '730' });
    expect(wordsOn(card)).toMatch(
      /Tapaamiset, viikot ja laatukriteerien merkinnät: [4-9] poistetaan/,
    );
    expect(await bot.store.retentionSettings.find()).toEqual(DEFAULT_RETENTION);
    await bot.coordinator.press(card, 'Takaisin');
    expect(wordsOn(card)).toContain('Säilytysajat');

    await bot.coordinator.press(card, 'Tallenna säilytysajat', { meetings: '730' });
    await bot.coordinator.press(card, 'Lyhennä ja poista');
    expect(wordsOn(card)).toContain('Säilytysajat on tallennettu');
    expect((await bot.store.retentionSettings.find()).meetings).toBe(730);
    const { items } = await bot.store.audit.entries('directory');
    expect(items).toContainEqual(expect.objectContaining({ action: 'retention.set' }));

    // After years in one step the clock must go on for a while.
    await bot.app.retention.sweep();
    bot.advance(6 * 60 * 60 * 1000);
    await bot.app.retention.sweep();
    expect(wordsOn(await opened())).toMatch(
      /Tapaamiset, viikot ja laatukriteerien merkinnät [4-9]/,
    );
    const page = await (await fetch(`${bot.app.url}/privacy/fi`)).text();
    expect(page).toContain('2 vuotta');
  });

  it('are saved at once when nothing goes', async () => {
    const card = await opened();
    await bot.coordinator.press(card, 'Tallenna säilytysajat', { questions: '365' });
    expect(wordsOn(card)).toContain('Säilytysajat on tallennettu');
    expect((await bot.store.retentionSettings.find()).questions).toBe(365);
  });

  it.each(['leader', 'coach', 'member'] as const)('are not a %s’s to set', async (who) => {
    const card = await opened();
    const stolen = card.cardFor(bot.coordinator);
    if (!stolen) throw new Error('no card');
    const { message } = await ask(bot[who], 'ohje');
    const press = await bot[who].press(message, 'Tallenna säilytysajat', {}, { card: stolen });
    expect(seenOn(press.card).words).toContain('Tämä ei kuulu rooliisi');
    expect(await bot.store.retentionSettings.find()).toEqual(DEFAULT_RETENTION);
  });
});
