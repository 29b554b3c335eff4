import type { ServerResponse } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser } from '../../support/fake-teams';
import type { Drop } from '../../support/fake-teams/drops';

let bot: BotUnderTest;
const log: string[] = [];

beforeAll(async () => {
  bot = await startBotUnderTest({ onLog: (line) => log.push(line) });
  await bot.addCoachingTeam();
});

afterAll(() => bot.stop());

/** The words of the one reply. */
async function answerTo(
  files: Drop | Drop[],
  user: FakeUser = bot.coach,
  more: Parameters<FakeUser['drops']>[1] = {},
): Promise<string> {
  const { replies } = await user.drops(files, more);
  expect(replies).toHaveLength(1);
  return replies[0]?.text ?? JSON.stringify(replies[0]?.cardFor(user));
}

const csv = (content: string | Buffer, name = 'lista.csv') => ({ name, content });
const LIST = csv('Yritys\nPrisma');

describe('a dropped file', () => {
  it.each([
    ['kuva.png', 'työnantajien listan'],
    ['sopimus.pdf', 'työnantajien listan'],
    ['muistio.docx', 'työnantajien listan'],
    ['nimetön', 'työnantajien listan'],
    ['vanha.xls', 'tallenna se muodossa .xlsx'],
  ])('that is no table gets a word on what can be dropped: %s', async (name, word) => {
    expect(await answerTo(csv('x', name))).toContain(word);
  });

  it('is read in the own chat alone', async () => {
    const where = bot.general;
    expect(await answerTo(LIST, bot.coach, { where })).toContain('kahdenkeskisessä');
  });

  it('leaves a message of words in a channel as it is', async () => {
    const where = bot.general;
    expect(await answerTo(LIST, bot.coach, { where, text: 'ohje' })).not.toContain(
      'kahdenkeskisessä',
    );
  });

  it('is read of those alone who may add employers', async () => {
    expect(await answerTo(LIST, bot.member)).toContain('En lue tiedostoja sinulta');
    expect(await answerTo(LIST, bot.coordinator)).toContain('En löydä tästä');
    expect(await answerTo(LIST, bot.leader)).toContain('Lisää 1');
  });

  it('comes alone, and with no identity code in the words beside it', async () => {
    expect(await answerTo([LIST, LIST])).toContain('yksi tiedosto');
    expect(await answerTo(LIST, bot.coach, { text: 'Tässä 131052-308T' })).toContain('tunnus');
  });

  it.each([
    ['miten tuon työnantajat excelistä', 'Pudota lista (.xlsx tai .csv)'],
    ['hur för jag in en lista med arbetsgivare', 'Släpp listan (.xlsx eller .csv)'],
    ['how do I import employers from a spreadsheet', 'Drop the list (.xlsx or .csv)'],
  ])('is what the bot tells of when it is asked: %s', async (asked, words) => {
    const { replies } = await bot.coach.says('personal', asked);
    expect(JSON.stringify(replies[0]?.cardFor(bot.coach))).toContain(words);
  });

  it('is answered in its reader’s language', async () => {
    bot.otherCoach.locale = 'sv-FI';
    expect(await answerTo(csv('x', 'a.pdf'), bot.otherCoach)).toContain('lista med arbetsgivare');
    bot.otherCoach.locale = 'en-GB';
    expect(await answerTo(csv('x', 'a.pdf'), bot.otherCoach)).toContain('list of employers');
  });
});

describe('a hostile file', () => {
  const answering = (answer: (response: ServerResponse) => void) => ({ name: 'a.csv', answer });
  const redirect = (to: string) =>
    answering((response) => {
      response.writeHead(302, { location: to });
      response.end();
    });
  const bomb = () =>
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000).fill(32) }, { level: 1 });
  const rows = () => `Yritys\n${'Prisma\n'.repeat(140_000)}`;
  it.each<[string, () => Drop, string]>([
    ['a list of 10 MB', () => csv('x\n'.repeat(5_000_000)), 'liian suuri'],
    ['a list of 140,000 rows', () => csv(rows()), 'liian suuri'],
    ['an archive bomb', () => csv(Buffer.from(bomb()), 'a.xlsx'), 'liian suuri'],
    ['a broken archive', () => csv(Buffer.from(bomb()).subarray(0, 100), 'a.xlsx'), 'ei aukea'],
    ['a page called a workbook', () => csv('<html><td>Yritys</td></html>', 'a.xlsx'), 'ei aukea'],
    ['an archive of something else', () => csv(zipped(), 'a.xlsx'), 'ei aukea'],
    ['an empty file', () => csv(''), 'ei ole yhtään'],
    ['a private host', () => ({ name: 'a.csv', url: 'http://10.0.0.1/a' }), 'En hae'],
    ['the cloud’s own keys', () => ({ name: 'a.csv', url: 'http://169.254.169.254/' }), 'En hae'],
    ['a file of the machine', () => ({ name: 'a.csv', url: 'file:///etc/passwd' }), 'En hae'],
    ['a redirect', () => redirect('http://10.0.0.1/a'), 'ei saatu'],
    ['a redirect to itself', () => redirect(`${bot.teams.url}/onedrive/shared/1`), 'ei saatu'],
    ['an answer that is cut', () => answering((response) => response.destroy()), 'ei saatu'],
  ])('ends in a clear word and an idle bot: %s', async (_what, drop, word) => {
    expect(await answerTo(drop())).toContain(word);
    await bot.settled();
    expect(await answerTo(LIST)).toContain('Lisää 1');
  });

  it('writes neither its words nor its address into the log', async () => {
    await answerTo(csv('Yritys\nSalainen Oy\n131052-308T'));
    expect(log.filter((line) => /Salainen|131052|tempauth|Prisma/.test(line))).toEqual([]);
  });

  it('puts formulas of its cells nowhere', async () => {
    const cells = [[{ value: 'Yritys' }], [{ value: '=HYPERLINK("http://evil")' }]];
    const content = await writeExcelFile(cells).toBuffer();
    const answer = await answerTo(csv(content, 'a.xlsx'));
    expect(answer).toContain('Kaava nimen paikalla: rivi 2');
    expect(answer).not.toContain('evil');
  });

  function zipped(): Buffer {
    return Buffer.from(zipSync({ 'a.txt': strToU8('x') }));
  }
});
