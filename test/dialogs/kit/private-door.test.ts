import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';

const DIRECT = 'Lähetä omaan keskusteluuni';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam();
  await bot.teams.installBot(bot.satakunta, bot.general);
});
afterEach(() => bot.stop());

async function doorInChannel(words: string) {
  const { replies } = await bot.coach.says(bot.general, words);
  const [door] = replies;
  if (!door) throw new Error('no door');
  return door;
}

it('queues no more than twenty messages of one person, with a calm word', async () => {
  await bot.coach.says('personal', 'ohje');
  const door = await doorInChannel('omat');
  bot.teams.faults.next({
    kind: 'throttle',
    times: 1_000,
    match: { path: new RegExp(`${bot.coach.chat.id}.*activities$`) },
  });
  const words: (string | undefined)[] = [];
  for (let press = 0; press < 25; press += 1)
    words.push((await bot.coach.press(door, DIRECT)).toast);
  expect(words.filter((text) => text?.includes('Lähetin sen'))).toHaveLength(20);
  expect(words.at(-1)).toContain('on jo lähdössä monta viestiä');

  const other = await bot.otherCoach.press(door, DIRECT);
  expect(other.toast).toContain('Lähetin sen');

  bot.teams.faults.clear();
  bot.advance(60_000);
  await bot.settled();
  expect((await bot.coach.press(door, DIRECT)).toast).toContain('Lähetin sen');
});
