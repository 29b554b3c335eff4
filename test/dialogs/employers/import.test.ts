import writeExcelFile from 'write-excel-file/node';
import type { Employer } from '../../../domain/employers/employer';
import { write } from '../../../domain/kit/decision';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { addEmployers, ask, employerOf, logMeeting, wordsOn } from './employer-stage';

let bot: BotUnderTest;
let pori: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest();
  pori = await bot.addCoachingTeam();
});

afterEach(() => bot.stop());

async function drop(user: FakeUser, content: Buffer | string, name = 'lista.csv') {
  const [reply] = (await user.drops({ name, content })).replies;
  if (!reply) throw new Error('no reply to a dropped file');
  return reply;
}

async function names(team = pori): Promise<string[]> {
  const register = await bot.store.employers.register(team.id);
  return register.map(({ name }) => name).sort();
}

async function find(called: string): Promise<Employer | undefined> {
  const register = await bot.store.employers.register(pori.id);
  return register.find(({ name }) => name === called);
}

const words = (message: Message, user = bot.coach) => wordsOn(message, user);
const table = (...rows: string[]) => rows.join('\r\n');

describe('a list of employers', () => {
  it('is shown before anything is saved, and added with one press', async () => {
    const sheet = [
      ['Yhteyshenkilö', 'Yrityksen nimi', 'Y-tunnus', 'Paikkakunta', 'Toimiala'],
      ['Maija', 'Satakunnan Rautakauppa', '0201256-6', 'Pori', 'Kauppa'],
      ['', 'Kahvila Kaneli', 'ei ole', 'Rauma', ''],
    ].map((row) => row.map((value) => ({ value })));
    const message = await drop(bot.coach, await writeExcelFile(sheet).toBuffer(), 'lista.xlsx');
    expect(words(message)).toContain('Uusia\n2');
    expect(words(message)).toContain('rivi 3');
    expect(words(message)).toContain('sarakkeesta Yrityksen nimi.');
    expect(await names()).toEqual([]);
    await bot.coach.press(message, 'Lisää 2');
    expect(words(message)).toContain('Lisätty rekisteriin: 2. Tiimi: Porin tiimi.');
    expect(await bot.store.employers.register(pori.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'Satakunnan Rautakauppa',
          businessId: '0201256-6',
          site: 'Pori',
          industry: 'Kauppa',
        }),
        expect.objectContaining({ name: 'Kahvila Kaneli', site: 'Rauma' }),
      ]),
    );
  });

  it('adds nothing twice, however often it is saved, dropped or somebody else adds', async () => {
    const list = table('Yritys', ...Array.from({ length: 200 }, (_, n) => `Myllärit ${n + 1} Oy`));
    const message = await drop(bot.coach, list);
    await addEmployers(bot, [employerOf(pori.id, 'Myllärit 7')]);
    await bot.coach.doublePress(message, 'Lisää 200');
    expect(await names()).toHaveLength(200);
    expect(words(message)).toContain('Lisätty rekisteriin: 199.');
    const again = await drop(bot.otherCoach, list);
    expect(words(again, bot.otherCoach)).toContain('On jo rekisterissä\n200');
    expect(words(again, bot.otherCoach)).toContain('Lisättävää ei ole');
  });

  it('is added once, when Teams delivers the file again', async () => {
    const message = await drop(bot.coach, table('Yritys', 'Sokos'));
    expect((await bot.teams.redeliver('last', { as: 'sameId' })).replies).toEqual([]);
    const [again] = (await bot.teams.redeliver('last', { as: 'newId' })).replies;
    if (!again) throw new Error('no reply to a message of a new id');
    await Promise.all([bot.coach.press(message, 'Lisää 1'), bot.coach.press(again, 'Lisää 1')]);
    expect(await names()).toEqual(['Sokos']);
    const said = [message, again].map((card) => words(card));
    expect(said.filter((card) => card.includes('Lisätty rekisteriin: 1.'))).toHaveLength(1);
  });

  it('takes back what nobody has used since, once', async () => {
    const former = await drop(bot.otherCoach, table('Yritys', 'Prisma'));
    await bot.otherCoach.press(former, 'Lisää 1');
    const rows = ['Prisma', 'Sokos', 'Lidl', 'Kaneli', 'Rusina'];
    const message = await drop(bot.coach, table('Företag', ...rows));
    await bot.coach.press(message, 'Lisää 4');
    const added = (called: string) => find(called).then((found) => found ?? Promise.reject(called));
    await logMeeting(bot, await added('Sokos'), bot.otherCoach, '2026-11-23');
    const press = { actorId: bot.leader.aadObjectId, at: bot.now(), token: 'edit' };
    const lidl = await added('Lidl');
    await bot.store.employers.edit(pori.id, lidl.id, press, () => write({ ...lidl, site: 'Pori' }));
    await bot.coach.doublePress(message, 'Kumoa');
    expect(words(message)).toContain('Poistettu rekisteristä: 2.');
    expect(words(message)).toContain('Rekisteriin jäi 2');
    expect(await names()).toEqual(['Lidl', 'Prisma', 'Sokos']);
  });

  it('leaves a form that somebody has open to be saved with another employer', async () => {
    const message = await drop(bot.coach, table('Yritys', 'Sokos'));
    await bot.coach.press(message, 'Lisää 1');
    const register = await ask(bot.otherCoach, 'työnantajat');
    await bot.otherCoach.press(register, 'Avaa Sokos');
    const press = await bot.otherCoach.press(register, 'Kirjaa tapaaminen');
    const form = press.replies[0] ?? register;
    await bot.coach.press(message, 'Kumoa');
    await bot.otherCoach.press(form, 'Tallenna', { channel: 'phone' });
    expect(words(form, bot.otherCoach)).toContain('ei ole enää rekisterissä');
    expect(await bot.store.meetings.latestOf(pori.id, bot.otherCoach.aadObjectId, 9)).toEqual([]);
  });

  it('can’t be taken back after thirty days', async () => {
    const message = await drop(bot.coach, table('Employer', 'Sokos'));
    await bot.coach.press(message, 'Lisää 1');
    bot.advance(30 * 24 * 60 * 60 * 1000 + 1);
    await bot.coach.press(message, 'Kumoa');
    expect(words(message)).toContain('yli 30 päivää');
    expect(await names()).toEqual(['Sokos']);
  });

  it('keeps nothing of a cancelled list', async () => {
    const message = await drop(bot.coach, table('Yritys', 'Sokos'));
    const card = message.cardFor(bot.coach) ?? {};
    await bot.coach.press(message, 'Peruuta');
    expect(words(message)).toContain('Mitään ei lisätty');
    const late = await bot.coach.press(message, 'Lisää 1', {}, { card });
    expect(late.toast).toContain('Pudota tiedosto');
    expect(await names()).toEqual([]);
  });
});
