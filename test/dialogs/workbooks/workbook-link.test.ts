import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser } from '../../support/fake-teams';
import { actionsOf } from '../../support/fake-teams/card-actions';
import { readWorkbook } from '../../support/read-workbook';
import { addMeetings, changePeople, lastTo, readings, sendTrackingButton } from './stage';

let bot: BotUnderTest;
let team: CoachingTeam;
let logged: string[];

beforeEach(async () => {
  logged = [];
  bot = await startBotUnderTest({ isDemo: true, onLog: (line) => logged.push(line) });
  team = await bot.addCoachingTeam({ changes: { name: 'Äänekosken "tiimi"' } });
  await addMeetings(bot, team);
});
afterEach(() => bot.stop());

/** Where the button on the card that comes leads to. */
async function linkFor(user: FakeUser): Promise<URL> {
  const digest = await sendTrackingButton(bot, user, team);
  await user.press(digest, 'Lataa Excel');
  expect(digest.cardFor(user)).toEqual(digest.card);
  return linkIn(user);
}

function linkIn(user: FakeUser): URL {
  const [open] = actionsOf(lastTo(bot, user).card ?? {});
  return new URL(String(open?.action.url));
}

it('in the demo the leader gets a link, and the table is made as it is opened', async () => {
  const link = await linkFor(bot.leader);
  expect(await readings(bot, team)).toEqual([]);
  const response = await fetch(link);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-disposition')).toMatch(
    new RegExp(
      '^attachment; filename="Seurantataulukko Aanekosken tiimi 2026-Q4 2026-11-24 [0-9.]+[.]xlsx"; ' +
        "filename[*]=UTF-8''Seurantataulukko%20%C3%84%C3%A4nekosken%20tiimi%202026-Q4%202026-11-24%20[0-9.]+[.]xlsx$",
    ),
  );
  const [weeks, meetings] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
  expect(weeks?.rows.length).toBe(18);
  expect(meetings?.rows.length).toBe(3);
  expect(await readings(bot, team)).toEqual([
    { actorId: bot.leader.aadObjectId, objectId: team.id },
  ]);
  expect(`${link}`).not.toMatch(/Tiina|nekosken/);
  expect(logged.join('')).not.toMatch(/Tiina|nekosken|sign=/);
});

it('a coach gets the own log by a link', async () => {
  const [week] = (await bot.coach.says('personal', 'omat')).replies;
  if (!week) throw new Error('no card');
  await bot.coach.press(week, 'Lataa Excel');
  const response = await fetch(linkIn(bot.coach));
  const [meetings] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
  expect(meetings?.rows.map(([metOn]) => metOn)).toEqual([
    new Date('2026-11-10'),
    new Date('2026-11-17'),
  ]);
});

it('a link holds for an hour, as it was made, and says so calmly when it does not', async () => {
  const link = await linkFor(bot.leader);
  const forged = (change: (url: URL) => void) => {
    const url = new URL(link);
    change(url);
    return answerOf(url);
  };
  const part = (at: number, text: string) => (url: URL) => {
    url.pathname = url.pathname
      .split('/')
      .map((one, place) => (place === at ? text : one))
      .join('/');
  };
  const [, , , , period, personId, language] = link.pathname.split('/');
  expect([period, personId, language]).toEqual(['2026-Q4', bot.leader.aadObjectId, 'fi']);
  const refused = [403, expect.stringContaining('Linkki ei kelpaa. Pyydä botilta uusi.')];
  expect(await forged(part(4, '2026-Q3'))).toEqual(refused);
  expect(await forged(part(5, bot.coach.aadObjectId))).toEqual(refused);
  expect(await forged(part(6, 'sv'))).toEqual(refused);
  expect(await forged(part(2, 'ownLog'))).toEqual(refused);
  expect(await forged((url) => url.searchParams.set('until', '9999999999999'))).toEqual(refused);
  expect(await forged((url) => url.searchParams.set('sign', ''))).toEqual(refused);
  expect(await forged((url) => url.searchParams.delete('sign'))).toEqual(refused);
  // What is signed for a draft opens no workbook.
  const draft = new URL(await bot.app.links.draft({ ticketId: team.id, personId: 'p' }, bot.now()));
  expect(
    await forged((url) => {
      url.search = draft.search;
    }),
  ).toEqual(refused);

  bot.advance(60 * 60 * 1000);
  expect((await answerOf(link))[0]).toBe(200);
  bot.advance(1);
  expect(await answerOf(link)).toEqual([
    410,
    'Linkki on vanhentunut. Pyydä botilta uusi.\n' +
      'Länken har gått ut. Be boten om en ny.\n' +
      'The link has expired. Ask the bot for a new one.\n',
  ]);
});

it('a link opens nothing for one who has left the team since', async () => {
  const link = await linkFor(bot.leader);
  await changePeople(bot, team, [personInTeam(bot.coach, ['coach'])]);
  const [status, text] = await answerOf(link);
  expect(status).toBe(403);
  expect(text).toContain('ei ole enää oikeutta');
  expect(await readings(bot, team)).toEqual([]);
});

async function answerOf(url: URL): Promise<[number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}
