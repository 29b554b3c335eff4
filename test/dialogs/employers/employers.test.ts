import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import {
  addEmployers,
  ask,
  employerOf,
  logMeeting,
  rowsOn,
  wordsIn,
  wordsOn,
} from './employer-stage';

let bot: BotUnderTest;
let pori: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest();
  pori = await bot.addCoachingTeam();
});

afterEach(() => bot.stop());

const poriEmployer = (name: string, more = {}) => employerOf(pori.id, name, more);

describe('the register', () => {
  it('lists fifteen a page in the Finnish order, and turns pages in place', async () => {
    const numbered = Array.from({ length: 15 }, (_, n) => poriEmployer(`Myllärit ${n + 1}`));
    const others = ['Öljykauppa', 'Åmanin leipomo', 'Zeta', 'Äkäslompolo', 'aurinkoapteekki'];
    await addEmployers(bot, [...others.map((name) => poriEmployer(name)), ...numbered]);
    const message = await ask(bot.coach, 'työnantajat');
    const first = rowsOn(message, bot.coach);
    expect(first).toHaveLength(15);
    expect(first.slice(0, 3)).toEqual(['aurinkoapteekki', 'Myllärit 1', 'Myllärit 2']);
    await bot.coach.press(message, 'Seuraavat');
    expect(rowsOn(message, bot.coach)).toEqual([
      'Myllärit 15',
      'Zeta',
      'Åmanin leipomo',
      'Äkäslompolo',
      'Öljykauppa',
    ]);
    await bot.coach.press(message, 'Edelliset');
    expect(rowsOn(message, bot.coach)).toEqual(first);
  });

  it('searches at once for the words after the command, and again from the box', async () => {
    await addEmployers(bot, [
      poriEmployer('Prisma', { site: 'Pori' }),
      poriEmployer('K-Market Keskusta', { aliases: ['Keskustan kauppa'] }),
      poriEmployer('Satakunnan Rautakauppa', { businessId: '0201256-6' }),
    ]);
    const message = await ask(bot.coach, 'työnantajat prisma');
    expect(rowsOn(message, bot.coach)).toEqual(['Prisma, Pori']);
    for (const [search, found] of [
      ['k market', ['K-Market Keskusta']],
      ['prisna', ['Prisma, Pori']],
      ['rauta', ['Satakunnan Rautakauppa']],
      ['keskustan k', ['K-Market Keskusta']],
      ['02012566', ['Satakunnan Rautakauppa']],
      ['pori', ['Prisma, Pori']],
      ['lidl', []],
    ] as const) {
      await bot.coach.press(message, 'Hae', { search });
      expect({ search, rows: rowsOn(message, bot.coach) }).toEqual({ search, rows: found });
    }
    expect(wordsOn(message, bot.coach)).toContain('Haulla lidl ei löytynyt');
  });

  it('says what to do while it is empty', async () => {
    expect(wordsOn(await ask(bot.coach, 'arbetsgivare'), bot.coach)).toContain('vielä tyhjä');
  });

  it('is a coach’s or a leader’s, kindly refused to a member', async () => {
    await addEmployers(bot, [poriEmployer('Prisma')]);
    expect(rowsOn(await ask(bot.leader, 'työnantajat'), bot.leader)).toEqual(['Prisma']);
    const refusal = await ask(bot.member, 'työnantajat');
    expect(rowsOn(refusal, bot.member)).toEqual([]);
    expect(wordsOn(refusal, bot.member)).toContain('valmennustiimien');
  });

  it('switches between the teams of one who has several', async () => {
    const rauma = await bot.addCoachingTeam({ name: 'Rauma', coaches: [bot.coach] });
    await addEmployers(bot, [
      poriEmployer('Porin leipomo'),
      employerOf(rauma.id, 'Rauman Telakka'),
    ]);
    const message = await ask(bot.coach, 'työnantajat');
    await bot.coach.press(message, 'Hae', { team: 'Rauma' });
    expect(rowsOn(message, bot.coach)).toEqual(['Rauman Telakka']);
    await bot.coach.press(message, 'Hae', { team: 'Porin tiimi' });
    expect(rowsOn(message, bot.coach)).toEqual(['Porin leipomo']);
  });

  it('does not open another team’s register to a forged card', async () => {
    const rauma = await bot.addCoachingTeam({ name: 'Rauma', coaches: [bot.otherCoach] });
    const telakka = employerOf(rauma.id, 'Rauman Telakka');
    await addEmployers(bot, [telakka]);
    const message = await ask(bot.coach, 'työnantajat');
    for (const verb of ['employers.list', 'employers.open', 'employers.edit', 'employers.add']) {
      const data = { verb, team: rauma.id, employer: telakka.id, search: '', page: 0 };
      const press = await bot.coach.act(message, { type: 'Action.Execute', verb, data });
      expect(wordsIn(press.card)).toContain('ei kuulu rooliisi');
      expect(JSON.stringify(press.body)).not.toContain('Telakka');
    }
  });
});

describe('in a channel', () => {
  it('shows two buttons and nothing of the register', async () => {
    await addEmployers(bot, [poriEmployer('Prisma')]);
    const [message] = (await bot.coach.says(bot.general, 'työnantajat prisma')).replies;
    if (!message) throw new Error('no card');
    expect(JSON.stringify(message.card)).not.toContain('Avaa Prisma');
    await bot.coach.press(message, 'Avaa tässä');
    expect(wordsIn(bot.coach.dialog?.card)).toContain('Prisma');
    await bot.coach.submitDialog('Avaa Prisma');
    expect(wordsIn(bot.coach.dialog?.card)).toContain('Viimeksi yhteydessä');
    await bot.coach.submitDialog('Muokkaa');
    await bot.coach.submitDialog('Tallenna', { site: 'Pori' });
    expect(wordsIn(bot.coach.dialog?.card)).toContain('Tallennettu.');
    await bot.coach.press(message, 'Lähetä omaan keskusteluuni');
    await bot.settled();
    const sent = bot.inbox(bot.coach).at(-1);
    expect(sent && rowsOn(sent, bot.coach)).toEqual(['Prisma, Pori']);
  });
});

describe('an employer', () => {
  it('opens in place with the team’s days, the cup, own days, and who met it last', async () => {
    const prisma = poriEmployer('Prisma', {
      site: 'Pori',
      needs: 'Hyllyttäjiä',
      industry: 'Kauppa',
    });
    await addEmployers(bot, [prisma]);
    await logMeeting(bot, prisma, bot.coach, '2026-11-02');
    await logMeeting(bot, prisma, bot.otherCoach, '2026-11-02');
    await logMeeting(bot, prisma, bot.otherCoach, '2026-11-09');
    const message = await ask(bot.coach, 'työnantajat');
    await bot.coach.press(message, 'Avaa Prisma, Pori');
    const words = wordsOn(message, bot.coach);
    expect(words).toContain('tiimillä 2, sinulla 1');
    expect(words).toContain('kuppi 2');
    expect(words).toContain(`9.11.2026, ${bot.otherCoach.name}`);
    expect(words).toContain('Hyllyttäjiä');
    await bot.coach.press(message, 'Takaisin listaan');
    expect(rowsOn(message, bot.coach)).toEqual(['Prisma, Pori']);
  });

  it('shows a leader the team’s days alone', async () => {
    const prisma = poriEmployer('Prisma');
    await addEmployers(bot, [prisma]);
    await logMeeting(bot, prisma, bot.coach, '2026-11-02');
    const message = await ask(bot.leader, 'työnantajat');
    await bot.leader.press(message, 'Avaa Prisma');
    expect(wordsOn(message, bot.leader)).toContain('tiimillä 1\n');
    expect(wordsOn(message, bot.leader)).not.toContain('sinulla');
  });
});

describe('suggestions', () => {
  const suggested = async (text: string, user = bot.coach) =>
    (await user.search(await ask(user, 'työnantajat'), 'employers', text)).map(
      ({ title }) => title,
    );

  it('find an employer by the beginning of its name, another name or with a typo', async () => {
    await addEmployers(bot, [
      poriEmployer('Prisma', { site: 'Pori', aliases: ['Satakunnan Osuuskauppa'] }),
      poriEmployer('Lidl'),
    ]);
    expect(await suggested('pri')).toEqual(['Prisma, Pori']);
    expect(await suggested('satakunnan os')).toEqual(['Prisma, Pori']);
    expect(await suggested('prismma')).toEqual(['Prisma, Pori']);
    expect(await suggested('')).toEqual(['Lidl', 'Prisma, Pori']);
    expect(await suggested('telakka')).toEqual([]);
  });

  it('are at most fifteen, of own teams alone', async () => {
    const many = Array.from({ length: 40 }, (_, n) => poriEmployer(`Kauppa ${n}`));
    await addEmployers(bot, many);
    expect(await suggested('kau')).toHaveLength(15);
    expect(await suggested('kau', bot.member)).toEqual([]);
  });
});
