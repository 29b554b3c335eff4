import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Channel, FakeUser } from '../../support/fake-teams';
import { rowsOn } from '../employers/employer-stage';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam({ changes: { createdAt: '2026-01-05T08:00:00.000Z' } });
});

afterEach(() => bot.stop());

async function answerTo(user: FakeUser, text: string, where: 'personal' | Channel = 'personal') {
  const [message] = (await user.says(where, text)).replies;
  if (!message) throw new Error('no answer');
  const { card } = message;
  return { message, words: card ? wordsOn(card) : (message.text ?? ''), buttons: buttonsOn(card) };
}

async function logsOne(user: FakeUser, newEmployer: string, day = 'tänään') {
  const { message } = await answerTo(user, `kirjaa ${day}`);
  const kept = await user.press(message, 'Tallenna', {
    newEmployer,
    channel: 'faceToFace',
  });
  expect(wordsOn(kept.card)).toContain('Tallennettu');
}

it.each(['hei', 'hej', 'kuka olet', 'terve taas'])(
  'says what it is, with a line to try, to who says %j',
  async (text) => {
    const { message, words, buttons } = await answerTo(bot.coach, text);
    expect(words).toMatch(/Kolme kuppia/);
    const pressed = await bot.coach.press(message, buttons[0] ?? '');
    expect(buttons[0]).toMatch(/Kokeile|Prova/);
    expect(buttonsOn(pressed.replies[0]?.card)).toContain('Tallenna');
  },
);

it.each([
  'ohje?',
  'hei ohje',
  'ohjeet',
  '/ohje',
  'apua',
  'mitä osaat',
  '@Kolme kuppia ohje',
  'OHJE!!',
])('shows the help for %j', async (text) => {
  expect((await answerTo(bot.member, text)).words).toContain('Mitä voit tehdä täällä');
});

it.each([
  ['näytä omat', 'Oma viikkoni'],
  ['/omat', 'Oma viikkoni'],
  ['omat?', 'Oma viikkoni'],
  ['@Kolme kuppia omat', 'Oma viikkoni'],
  ['om\u00adat'.normalize('NFD'), 'Oma viikkoni'],
  ['montako tapaamista mulla on tällä viikolla', 'Oma viikkoni'],
  ['mikä on mun tavoite', 'Oma viikkoni'],
  ['kirja', 'Kirjaa työnantajatapaaminen'],
  ['kirjaus', 'Kirjaa työnantajatapaaminen'],
  ['tyonantajat', 'Työnantajat'],
  ['aseutkset', 'Perjantain kysymys'],
  ['älä kysy perjantaisin', 'Perjantain kysymys'],
])('%j is the command that a coach means', async (text, shown) => {
  expect((await answerTo(bot.coach, text)).words).toContain(shown);
});

it.each(['miten tiimillä menee?', 'montako tapaamista Veikolla oli viime viikolla?'])(
  'shows a leader the digest for %j',
  async (text) => {
    const { words } = await answerTo(bot.leader, text);
    expect(words).toContain('Veikko Valmentaja');
    expect(words).toContain('Viikko 47');
  },
);

it('shows the digest of the period that the question names', async () => {
  expect((await answerTo(bot.leader, 'miten tiimi pärjäsi lokakuussa')).words).toMatch(/lokakuu/i);
});

it('shows nothing of a colleague to a coach, nor of somebody who is no coach', async () => {
  const toCoach = await answerTo(bot.coach, 'montako tapaamista Valmalla oli viime viikolla');
  expect(toCoach.words).toContain('Tiimin kooste on tiiminvetäjälle');
  const ofClient = await answerTo(bot.leader, 'montako tapaamista Liisalla oli viime viikolla');
  expect(ofClient.words).not.toContain('Veikko');
});

describe('the last log', () => {
  it('is offered with its undo, whatever day it was of', async () => {
    await logsOne(bot.coach, 'Kahvila Teekuppinen');
    bot.advance(60_000);
    await logsOne(bot.coach, 'Hotelli Untuvapeitto', 'eilen');

    const { message, words } = await answerTo(bot.coach, 'poista viimeinen kirjaus');
    expect(words).toContain('Untuvapei');
    const undone = await bot.coach.press(message, 'Kumoa');
    expect(wordsOn(undone.card)).toMatch(/kumottu/i);

    const next = await answerTo(bot.coach, 'peru');
    expect(next.words).toContain('Teekuppi');
  });

  it('is told to be missing when there is none', async () => {
    const { words, buttons } = await answerTo(bot.coach, 'peru');
    expect(words).toContain('ei ole kirjausta');
    expect(buttons).toContain('Kirjaa');
  });

  it('is not shown in a channel', async () => {
    await logsOne(bot.coach, 'Kahvila Teekuppinen');
    const { words } = await answerTo(bot.coach, '@bot peru', bot.general);
    expect(words).not.toContain('Teekuppi');
  });
});

describe('an employer of the register', () => {
  beforeEach(() => logsOne(bot.coach, 'Kahvila Teekuppinen'));

  it.each([
    'koska viimeksi käytiin Kahvila Teekuppisessa',
    'onko Kahvila Teekuppinen rekisterissä',
    'näytä Kahvila Teekuppinen',
    'när besökte vi Kahvila Teekuppinen senast',
  ])('%j opens its card', async (text) => {
    const { words } = await answerTo(bot.otherCoach, text);
    expect(words).toContain('Kahvila Teekuppinen');
    expect(words).toContain('24.11.');
  });

  it('that is not there is looked for in the list', async () => {
    const { words } = await answerTo(bot.coach, 'onko Kivipaja rekisterissä');
    expect(words).toContain('Työnantajat');
  });

  it('is behind a door in a channel, and closed to others', async () => {
    const inChannel = await answerTo(bot.coach, 'näytä Kahvila Teekuppinen', bot.general);
    expect(inChannel.words).not.toContain('24.11.');
    const toMember = await answerTo(bot.member, 'näytä Kahvila Teekuppinen');
    expect(toMember.words).not.toContain('24.11.');
  });
});

it('meets a job with joy, the log and Lomake C', async () => {
  const { message, words } = await answerTo(bot.coach, 'sain asiakkaalle töitä Pullataikinasta!');
  expect(words).toContain('onnea');
  const form = await bot.coach.press(message, 'Kirjaa');
  expect(buttonsOn(form.replies[0]?.cardFor(bot.coach))).toContain('Tallenna');
  const again = await answerTo(bot.coach, 'sain asiakkaalle töitä Pullataikinasta!');
  const article = await bot.coach.press(again.message, 'Lomake C');
  expect(wordsOn(article.card)).toContain('Lomake C');
});

it.each([
  ['kuka näkee mun kirjaukset', 'Kuka näkee kirjaukseni', 'Omat'],
  ['miten kirjaan tapaamisen?', 'Miten kirjaan', 'Kirjaa'],
  ['vem ser mina loggningar', 'Vem ser det jag', 'Mina'],
  ['where are my logs stored?', 'kept', 'Mine'],
])('%j is answered, with the button that does it', async (text, shown, button) => {
  const { words, buttons } = await answerTo(bot.coach, text);
  expect(words).toContain(shown);
  expect(buttons).toContain(button);
});

it.each(['kiitos', 'tack', 'thanks', 'apua', 'ok', 'kiitos avusta'])(
  '%j is no question that went unanswered, after an answer neither',
  async (text) => {
    await answerTo(bot.coach, 'kuka voi tehdä lähetteen?');
    const { words } = await answerTo(bot.coach, text);
    expect(words).not.toMatch(/lähteistä|källorna|sources/);
    const asked = await bot.store.unansweredQuestions.since(new Date(0));
    expect(asked.latest).toEqual([]);
  },
);

it('changes the language for who asks for another', async () => {
  expect((await answerTo(bot.member, 'svenska')).words).toContain('Jag talar nu svenska');
  expect((await answerTo(bot.member, 'ohje')).words).toContain('Vad du kan göra här');
  expect((await answerTo(bot.member, 'takaisin suomeksi')).words).toContain('suomea');
});

it('gives the answer again in the language that is named after it', async () => {
  await answerTo(bot.member, 'mitä kriteeri 17 tarkoittaa');
  expect((await answerTo(bot.member, 'på svenska tack')).words).toContain('Kriterium 17');
});

it('lists the 25 criteria, each to be opened, and what one can ask', async () => {
  const { message } = await answerTo(bot.member, 'mitkä ovat laatukriteerit');
  expect(rowsOn(message, bot.member)).toHaveLength(25);
  const opened = await bot.member.press(message, 'Avaa kriteeri 17: Tiivis yhteys työnantajiin');
  expect(wordsOn(opened.card)).toContain('Kriteeri 17');

  const topics = await answerTo(bot.member, 'mitä sulta voi kysyä');
  expect(topics.buttons.length).toBeGreaterThan(20);
  const list = await bot.member.press(topics.message, 'Kaikki 25 kriteeriä');
  expect(wordsOn(list.card)).toContain('25 laatukriteeriä');
});

it('leads to a person, and from a complaint too', async () => {
  for (const text of ['haluan puhua ihmisen kanssa', 'tää ei toimi']) {
    const { message } = await answerTo(bot.member, text);
    await bot.member.press(message, 'Kysy ihmiseltä');
    expect(wordsOn(bot.inbox(bot.member).at(-1)?.card)).toContain('alan tuntevalle ihmiselle');
  }
});

it.each([
  ['haluisin selata mun vanhoja kirjauksia', 'Oma viikkoni'],
  ['pitäs piästä asetuksiin', 'Asetukset'],
  ['kysyin samoo kolome kertoo ja joka kerta tuli ihan puuta heinee', 'Kysy ihmiseltä'],
])('guesses what no pattern fits: %j', async (text, told) => {
  const { message, words, buttons } = await answerTo(bot.coach, text);
  expect([message.card ? words : '', ...buttons].join('\n')).toContain(told);
});
