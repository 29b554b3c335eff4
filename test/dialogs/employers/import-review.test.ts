import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { changeTeam } from '../../support/change-team';
import type { FakeUser, Message } from '../../support/fake-teams';
import { addEmployers, employerOf, wordsOn } from './employer-stage';

let bot: BotUnderTest;
let pori: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest();
  pori = await bot.addCoachingTeam();
});

afterEach(() => bot.stop());

async function drop(user: FakeUser, ...rows: string[]): Promise<Message> {
  const [reply] = (await user.drops({ name: 'lista.csv', content: rows.join('\n') })).replies;
  if (!reply) throw new Error('no reply to a dropped file');
  return reply;
}

async function names(team = pori): Promise<string[]> {
  const register = await bot.store.employers.register(team.id);
  return register.map(({ name }) => name).sort();
}

const words = (message: Message) => wordsOn(message, bot.coach);

describe('look-alikes', () => {
  const LIKE = ['Prisma', 'Sokos', 'Lidl', 'Kesko', 'Kaneli', 'Rusina', 'Tokmanni', 'Puuilo'];

  it('are asked a few at once, and added only when said to be new', async () => {
    await addEmployers(bot, [employerOf(pori.id, 'Pesula Pyykkipoika', { site: 'Pori' })]);
    const message = await drop(bot.coach, 'Yritys', 'Pesula Pyykkipoika', 'Sokos');
    expect(words(message)).toContain('Samannäköisiä\n1');
    await bot.coach.press(message, 'Katso samannäköiset (1)');
    expect(JSON.stringify(message.cardFor(bot.coach))).toContain('Sama: Pesula Pyykkipoika, Pori');
    await bot.coach.press(message, 'Jatka', { row0: 'new' });
    await bot.coach.press(message, 'Lisää 2');
    expect(await names()).toEqual(['Pesula Pyykkipoika', 'Pesula Pyykkipoika', 'Sokos']);
  });

  it('are answered page by page, all that are left at once, or left out', async () => {
    await addEmployers(
      bot,
      LIKE.map((name) => employerOf(pori.id, `${name} Pori`)),
    );
    const message = await drop(bot.coach, 'Yritys', ...LIKE, 'Uusi Yritys');
    await bot.coach.press(message, 'Katso samannäköiset (8)');
    await bot.coach.press(message, 'Jatka', { row0: 'same', row1: 'new' });
    expect(words(message)).toContain('Jäljellä 6');
    await bot.coach.press(message, 'Takaisin');
    await bot.coach.press(message, 'Katso samannäköiset (6)');
    await bot.coach.press(message, 'Kaikki 6 samoja');
    expect(words(message)).toContain('Ei lisätä, niin kuin valitsit\n7');
    await bot.coach.press(message, 'Lisää 2');
    expect((await names()).filter((name) => !name.endsWith('Pori'))).toEqual([
      'Sokos',
      'Uusi Yritys',
    ]);
  });

  it('stay out when the rest is added without them', async () => {
    await addEmployers(bot, [employerOf(pori.id, 'Prisma Pori')]);
    const message = await drop(bot.coach, 'Yritys', 'Prisma', 'Sokos');
    await bot.coach.press(message, 'Lisää 1, jätä muut');
    expect(await names()).toEqual(['Prisma Pori', 'Sokos']);
  });
});

describe('what else is asked', () => {
  it('is whether a person’s name is a firm', async () => {
    const message = await drop(bot.coach, 'Yritys', 'Satu Laine', 'Pekka Virtanen', 'Sokos');
    await bot.coach.press(message, 'Katso nimet (2)');
    await bot.coach.press(message, 'Jatka', { row0: 'new', row1: 'out' });
    await bot.coach.press(message, 'Lisää 2');
    expect(await names()).toEqual(['Satu Laine', 'Sokos']);
  });

  it('is where the names are, and the file is fetched again for it', async () => {
    const rows = ['Kohde;Tila', 'Prisma;auki', 'Sokos;kiinni'];
    const message = await drop(bot.coach, ...rows);
    expect(words(message)).toContain('Missä sarakkeessa');
    await bot.coach.press(message, 'Jatka');
    expect(words(message)).toContain('Valitse sarake.');
    await bot.coach.press(message, 'Jatka', { column: '0' });
    await bot.coach.press(message, 'Lisää 2');
    expect(await names()).toEqual(['Prisma', 'Sokos']);
    const late = await drop(bot.coach, ...rows);
    bot.teams.files.forgetShared();
    expect((await bot.coach.press(late, 'Jatka', { column: '0' })).toast).toContain(
      'Pudota se uudelleen',
    );
  });

  it('is into which team’s register, when there are several', async () => {
    bot.advance(1_000);
    const rauma = await bot.addCoachingTeam({ name: 'Rauman tiimi' });
    await addEmployers(bot, [employerOf(rauma.id, 'Prisma')]);
    const message = await drop(bot.coach, 'Yritys', 'Prisma', 'Sokos');
    expect(words(message)).toContain('Uusia\n2');
    await bot.coach.press(message, 'Vaihda tiimi', { team: rauma.id });
    expect(words(message)).toContain('On jo rekisterissä\n1');
    await bot.coach.press(message, 'Lisää 1');
    expect(await names(rauma)).toEqual(['Prisma', 'Sokos']);
    expect(await names()).toEqual([]);
  });
});

describe('a list', () => {
  it('is its bringer’s alone, and closed to who has left the team', async () => {
    const message = await drop(bot.coach, 'Yritys', 'Sokos');
    const card = message.cardFor(bot.coach) ?? {};
    const theirs = await drop(bot.otherCoach, 'Yritys', 'Lidl');
    const press = await bot.otherCoach.press(theirs, 'Lisää 1', {}, { card });
    expect(press.toast).toContain('Tätä tuontia ei enää ole');
    const isOther = ({ id }: { id: string }) => id !== bot.coach.aadObjectId;
    await changeTeam(bot, pori.id, ({ people }) => ({ people: people.filter(isOther) }));
    await bot.coach.press(message, 'Lisää 1');
    expect(words(message)).toContain('ei kuulu rooliisi');
    expect(await names()).toEqual([]);
  });

  it('is forgotten after a day when nobody saved it, and after a month when somebody did', async () => {
    const left = await drop(bot.coach, 'Yritys', 'Sokos');
    const saved = await drop(bot.coach, 'Yritys', 'Lidl');
    await bot.coach.press(saved, 'Lisää 1');
    const kept = () =>
      bot.store.ownData.of(bot.coach.aadObjectId).then((all) => all.employerImport);
    expect(await kept()).toHaveLength(2);
    expect(JSON.stringify(await kept())).not.toContain('Lidl');
    bot.advance(24 * 60 * 60 * 1000);
    await bot.store.employerImports.forget(bot.now());
    expect(await kept()).toHaveLength(1);
    const late = await bot.coach.press(left, 'Lisää 1');
    expect(late.toast).toContain('Pudota tiedosto');
    await bot.store.employerImports.forget(
      new Date(bot.now().getTime() + 31 * 24 * 60 * 60 * 1000),
    );
    expect(await kept()).toBeUndefined();
    expect(await names()).toEqual(['Lidl']);
  });
});
