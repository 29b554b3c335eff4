import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { asks, meets } from '../digest/stage';

describe('omat of another time', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
    await meets(bot, team, bot.coach, 'Viime viikon kahvila', { on: '2026-11-17' });
    await meets(bot, team, bot.coach, 'Viikon 46 leipomo', { on: '2026-11-12' });
    await meets(bot, team, bot.otherCoach, 'Toisen valmentajan kauppa', { on: '2026-11-12' });
  });
  afterEach(() => bot.stop());

  const shown = (message: Message) => wordsOn(message.cardFor(bot.coach));

  it.each([
    ['omat vk 46', ['Viikon 46 leipomo'], ['Viime viikon kahvila']],
    ['omat viime viikko', ['Viime viikon kahvila'], ['Viikon 46 leipomo']],
    ['omat marraskuu', ['Viime viikon kahvila', 'Viikon 46 leipomo'], []],
    ['mina förra veckan', ['Viime viikon kahvila'], ['Viikon 46 leipomo']],
    ['mine week 46', ['Viikon 46 leipomo'], ['Viime viikon kahvila']],
  ])('is the week or month that is named: %s', async (text, there, missing) => {
    const words = shown(await asks(bot.coach, text));
    for (const name of there) expect(words).toContain(name);
    for (const name of [...missing, 'Toisen valmentajan kauppa']) expect(words).not.toContain(name);
  });

  it('says so when no period is named', async () => {
    const message = await asks(bot.coach, 'omat kissa');
    expect(message.text).toContain('En tunnistanut jaksoa');
  });

  it('leads from week to week and back to this one', async () => {
    const message = await asks(bot.coach, 'omat');
    await bot.coach.press(message, '‹ Edellinen viikko');
    expect(shown(message)).toContain('Viime viikon kahvila');
    await bot.coach.press(message, '‹ vk 46');
    expect(shown(message)).toContain('Viikon 46 leipomo');
    await bot.coach.press(message, 'vk 47 ›');
    await bot.coach.press(message, 'Oma viikkoni');
    expect(shown(message)).toContain('tämä viikko');
  });

  it('opens every meeting of a busy week, as an entry and not as one kept just now', async () => {
    for (let number = 0; number < 15; number += 1)
      await meets(bot, team, bot.coach, `Kahvila ${number}`, { on: '2026-11-23' });
    const message = await asks(bot.coach, 'omat');
    await bot.coach.press(message, 'Näytä loput: 9');
    await bot.coach.press(message, 'Vanhemmat');
    const [open = ''] = buttonsOn(message.cardFor(bot.coach)).filter((title) =>
      title.startsWith('Avaa Kahvila'),
    );
    await bot.coach.press(message, open);
    expect(shown(message)).toContain('Kirjaus');
    expect(shown(message)).not.toContain('Tallennettu');
  });
});
