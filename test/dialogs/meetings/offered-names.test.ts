import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { objectsWithin } from '../../support/objects-within';
import { type OpenStore, openStore } from '../../support/stores';
import { asks } from '../digest/stage';

const LINE = 'kirjaa käväsin tännää Lapualaasten Peltisepiis';
/** One of those offered: as it stands in the line. */
const OFFERED = 'Lapualaasten Peltisepiis';

describe('names that a line may mean', () => {
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

  const registered = async () =>
    (await bot.store.employers.register(team.id)).map(({ name }) => name);

  it('stand open to choose from, none of them chosen, also after a mistake', async () => {
    const form = await asks(bot.coach, LINE);
    await bot.coach.press(form, 'Tallenna');
    const card = form.cardFor(bot.coach);
    expect(wordsOn(card)).toContain('Korjaa: Työnantaja.');
    const [choice] = [...objectsWithin(card)].filter(({ id }) => id === 'employerId');
    expect(choice).toMatchObject({ style: 'expanded', value: '' });
    expect(await registered()).toEqual([]);
  });

  it('are kept when one is chosen', async () => {
    const form = await asks(bot.coach, LINE);
    await bot.coach.press(form, 'Tallenna', { employerId: `new:${OFFERED}` });
    expect(await registered()).toEqual([OFFERED]);
  });

  it('give way to a name that is typed, as a choice can’t be taken back', async () => {
    const form = await asks(bot.coach, LINE);
    await bot.coach.press(form, 'Tallenna', {
      employerId: `new:${OFFERED}`,
      newEmployer: 'Lapuan Peltisepät',
    });
    expect(await registered()).toEqual(['Lapuan Peltisepät']);
  });
});
