import { wordsIn } from '../../../cards/kit/wording';
import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { FILE_CONSENT, FILE_INFO } from '../../support/fake-teams/files';
import { isJson, type Json } from '../../support/fake-teams/json';
import { only } from '../../support/only';
import { readWorkbook } from '../../support/read-workbook';
import {
  addMeetings,
  changePeople,
  lastTo,
  log,
  readings,
  sendTrackingButton,
  THIS_QUARTER,
} from './stage';

let bot: BotUnderTest;
let team: CoachingTeam;
let logged: string[];

beforeEach(async () => {
  logged = [];
  bot = await startBotUnderTest({ onLog: (line) => logged.push(line) });
  team = await bot.addCoachingTeam();
  await addMeetings(bot, team);
});
afterEach(() => bot.stop());

/** Presses the digest's button and returns the consent card that comes. */
async function offerOf(user: FakeUser): Promise<Message> {
  const digest = await sendTrackingButton(bot, user, team);
  const press = await user.press(digest, 'Lataa Excel');
  expect(press.toast).toBe('Excel-tiedosto odottaa omassa keskustelussasi botin kanssa.');
  expect(digest.cardFor(user)).toEqual(digest.card);
  return lastTo(bot, user);
}

async function answer(user: FakeUser, message: Message, action: 'accept' | 'decline') {
  const turn = await user.answersFileConsent(message, action);
  await bot.settled();
  return turn;
}

it('the leader’s table is saved to OneDrive when the leader agrees', async () => {
  const offer = await offerOf(bot.leader);
  const [consent] = offer.attachments;
  expect(consent).toMatchObject({
    contentType: FILE_CONSENT,
    name: expect.stringMatching(
      /^Seurantataulukko Porin tiimi 2026-Q4 2026-11-24 \d\d\.\d\d\.\d\d\.xlsx$/,
    ),
  });
  const order = { workbook: 'tracking', teamId: team.id, period: THIS_QUARTER };
  expect(contentOf(offer)).toMatchObject({ acceptContext: order, declineContext: order });
  expect(await readings(bot, team)).toEqual([]);

  const turn = await answer(bot.leader, offer, 'accept');
  expect(turn.status).toBe(200);
  const [upload] = bot.teams.files.uploads;
  expect(upload).toMatchObject({ status: 201 });
  const size = upload?.content.length ?? 0;
  expect(upload?.headers['content-range']).toBe(`bytes 0-${size - 1}/${size}`);
  expect(upload?.headers.authorization).toBeUndefined();

  expect(offer.attachments).toEqual([
    {
      contentType: FILE_INFO,
      name: expect.stringMatching(
        /^Seurantataulukko Porin tiimi 2026-Q4 2026-11-24 \d\d\.\d\d\.\d\d\.xlsx$/,
      ),
      contentUrl: expect.stringMatching(/^http:/),
      content: { uniqueId: upload?.uniqueId, fileType: 'xlsx' },
    },
  ]);
  const [weeks, meetings, how] = await readWorkbook(upload?.content ?? Buffer.alloc(0));
  expect([weeks?.name, meetings?.name, how?.name]).toEqual([
    'Viikot',
    'Tapaamiset',
    'Miten laskettu',
  ]);
  expect(weeks?.records).toHaveLength(9 * 2);
  expect(meetings?.rows.map((row) => row.slice(0, 3))).toEqual([
    [new Date('2026-11-10'), 'Veikko Valmentaja', 'Prisma Pori'],
    [new Date('2026-11-17'), 'Veikko Valmentaja', '=Leipomo & Pojat'],
    [new Date('2026-11-18'), 'Valma Valmentaja', 'Prisma Pori'],
  ]);
  expect(await readings(bot, team)).toEqual([
    { actorId: bot.leader.aadObjectId, objectId: team.id },
  ]);
  expect(logged.join('')).not.toMatch(/Veikko|Porin|Prisma|onedrive/);
});

it('the table of a week holds that week alone', async () => {
  const digest = await sendTrackingButton(bot, bot.leader, team, '2026-W47');
  await bot.leader.press(digest, 'Lataa Excel');
  const offer = lastTo(bot, bot.leader);
  expect(offer.attachments[0]?.name).toMatch(
    /^Seurantataulukko Porin tiimi 2026-W47 2026-11-24 [\d.]+\.xlsx$/,
  );
  await answer(bot.leader, offer, 'accept');
  const [weeks, meetings] = await readWorkbook(
    bot.teams.files.uploads[0]?.content ?? Buffer.alloc(0),
  );
  expect(weeks?.rows.map(([week]) => week)).toEqual([47, 47]);
  expect(meetings?.rows.map(([metOn]) => metOn)).toEqual([
    new Date('2026-11-17'),
    new Date('2026-11-18'),
  ]);
});

it('the card of the saved file opens it', async () => {
  const offer = await offerOf(bot.leader);
  await answer(bot.leader, offer, 'accept');
  const response = await fetch(String(offer.attachments[0]?.contentUrl));
  const content = Buffer.from(await response.arrayBuffer());
  expect(content.equals(bot.teams.files.uploads[0]?.content ?? Buffer.alloc(0))).toBe(true);
});

it('the size told is that of the file', async () => {
  const offer = await offerOf(bot.leader);
  const { sizeInBytes } = contentOf(offer);
  await answer(bot.leader, offer, 'accept');
  expect(bot.teams.files.uploads[0]?.content).toHaveLength(Number(sizeInBytes));
});

it('the workbook is made anew when it is accepted', async () => {
  const offer = await offerOf(bot.leader);
  await log(bot, team, bot.coach, { id: 'm9', metOn: localDateOrThrow('2026-11-23') });
  await answer(bot.leader, offer, 'accept');
  const [, meetings] = await readWorkbook(bot.teams.files.uploads[0]?.content ?? Buffer.alloc(0));
  expect(meetings?.rows).toHaveLength(4);
});

it('a coach gets the own log of twelve months from the own week, and nobody else’s', async () => {
  const { replies } = await bot.coach.says('personal', 'omat');
  await bot.coach.press(only(replies), 'Lataa Excel');
  const offer = lastTo(bot, bot.coach);
  expect(offer.attachments[0]?.name).toMatch(
    /^Omat tapaamiset Porin tiimi 2026-11-24 [\d.]+\.xlsx$/,
  );
  await answer(bot.coach, offer, 'accept');
  const content = bot.teams.files.uploads[0]?.content ?? Buffer.alloc(0);
  const [meetings] = await readWorkbook(content);
  expect(
    meetings?.records.map(({ Päivä, Työnantaja, Minuutteja }) => [Päivä, Työnantaja, Minuutteja]),
  ).toEqual([
    [new Date('2026-11-10'), 'Prisma Pori', null],
    [new Date('2026-11-17'), '=Leipomo & Pojat', 45],
  ]);
  expect(await readings(bot, team)).toContainEqual({
    actorId: bot.coach.aadObjectId,
    objectId: bot.coach.aadObjectId,
  });
});

it('declining saves nothing and says how to get the file later', async () => {
  const offer = await offerOf(bot.leader);
  await answer(bot.leader, offer, 'decline');
  expect(bot.teams.files.uploads).toEqual([]);
  expect(offer.attachments).toEqual([]);
  expect(offer.text).toBe(
    'Tiedostoa ei tallennettu. Saat sen milloin tahansa pyytämällä sen uudelleen.',
  );
  expect(await readings(bot, team)).toEqual([]);
});

it.each(['sameId', 'newId'] as const)(
  'an acceptance delivered again (%s) saves the file once and changes nothing',
  async (as) => {
    const offer = await offerOf(bot.leader);
    const turn = await answer(bot.leader, offer, 'accept');
    const before = bot.inbox(bot.leader).length;
    const again = await bot.teams.redeliver(turn, { as });
    await bot.settled();
    expect(again.status).toBe(200);
    expect(bot.teams.files.uploads).toHaveLength(1);
    expect(bot.inbox(bot.leader)).toHaveLength(before);
    expect(offer.attachments[0]?.contentType).toBe(FILE_INFO);
    expect(await readings(bot, team)).toHaveLength(1);
  },
);

it.each([507, 404, 202])('an upload answered with %i says what to do next', async (status) => {
  const offer = await offerOf(bot.leader);
  bot.teams.files.refusals.push(status);
  await answer(bot.leader, offer, 'accept');
  expect(lastTo(bot, bot.leader).text).toMatch(/^Tiedoston tallentaminen OneDriveen ei onnistunut/);
  expect(logged.join('')).not.toContain('sessions');
});

it('what failed can be saved by the same acceptance delivered again', async () => {
  const offer = await offerOf(bot.leader);
  bot.teams.files.refusals.push(503);
  const turn = await answer(bot.leader, offer, 'accept');
  await bot.teams.redeliver(turn, { as: 'newId' });
  await bot.settled();
  expect(bot.teams.files.uploads.map(({ status }) => status)).toEqual([503, 201]);
  expect(offer.attachments[0]?.contentType).toBe(FILE_INFO);
});

it.each([
  // Reaches this machine without being one of its trusted names.
  ['uploadUrl', (own: string) => own.replace('127.0.0.1', '0.0.0.0')],
  ['uploadUrl', () => 'file:///etc/passwd'],
  ['uploadUrl', () => 'not an address'],
  ['contentUrl', () => 'https://evil.example/file.xlsx'],
] as const)('nothing is saved with a strange %s', async (field, change) => {
  const offer = await offerOf(bot.leader);
  const turn = await answer(bot.leader, offer, 'decline');
  bot.teams.files.open('strange');
  const own = `${bot.teams.url}/onedrive/sessions/strange`;
  const uploadInfo = {
    name: 'x.xlsx',
    uniqueId: 'strange',
    fileType: 'xlsx',
    uploadUrl: own,
    contentUrl: own,
    [field]: change(own),
  };
  const value = { action: 'accept', context: contextOf(turn.activity), uploadInfo };
  await bot.teams.post({ ...turn.activity, id: 'f:strange', value });
  await bot.settled();
  expect(lastTo(bot, bot.leader).text).toMatch(/OneDriveen ei onnistunut/);
  expect(bot.teams.files.uploads).toEqual([]);
});

describe('who may have what', () => {
  it.each([
    ['coach', () => bot.coach],
    ['coordinator', () => bot.coordinator],
    ['member', () => bot.member],
  ])('a %s does not get the leader’s table', async (_role, user) => {
    const digest = await sendTrackingButton(bot, user(), team);
    const press = await user().press(digest, 'Lataa Excel');
    expect(JSON.stringify(press.card)).toContain('Tämä ei kuulu rooliisi');
    expect(lastTo(bot, user()).id).toBe(digest.id);
  });

  it('a leader of another team does not get it', async () => {
    await bot.addCoachingTeam({ name: 'Rauma', leaders: [bot.member], coaches: [] });
    const digest = await sendTrackingButton(bot, bot.member, team);
    const press = await bot.member.press(digest, 'Lataa Excel');
    expect(JSON.stringify(press.card)).toContain('Tämä ei kuulu rooliisi');
  });

  it('one who coaches no more does not get the own log', async () => {
    const [week] = (await bot.coach.says('personal', 'omat')).replies;
    if (!week) throw new Error('no card');
    await changePeople(bot, team, [personInTeam(bot.leader, ['leader'])]);
    const press = await bot.coach.press(week, 'Lataa Excel');
    expect(JSON.stringify(press.card)).toContain('Tämä ei kuulu rooliisi');
    expect(lastTo(bot, bot.coach).id).toBe(week.id);
  });

  it('one who leads no more when accepting gets nothing', async () => {
    const offer = await offerOf(bot.leader);
    await changePeople(bot, team, [personInTeam(bot.leader, ['coach'])]);
    await answer(bot.leader, offer, 'accept');
    expect(bot.teams.files.uploads).toEqual([]);
    expect(offer.text).toMatch(/ei ole enää oikeutta/);
  });

  it('the consent of one person is nothing in another’s hands', async () => {
    const offer = await offerOf(bot.leader);
    const turn = await answer(bot.leader, offer, 'decline');
    const value = { type: 'fileUpload', action: 'accept', context: contextOf(turn.activity) };
    bot.teams.files.open('stolen');
    const uploadInfo = {
      name: 'x.xlsx',
      uniqueId: 'stolen',
      fileType: 'xlsx',
      uploadUrl: `${bot.teams.url}/onedrive/sessions/stolen`,
      contentUrl: `${bot.teams.url}/onedrive/x.xlsx`,
    };
    const { mri: id, name, aadObjectId } = bot.coach;
    await bot.teams.post({
      ...turn.activity,
      id: 'f:stolen',
      from: { id, name, aadObjectId },
      value: { ...value, uploadInfo },
    });
    await bot.settled();
    expect(bot.teams.files.uploads).toEqual([]);
  });
});

it('pressed in a channel’s dialog, the file is offered in the own chat', async () => {
  await bot.teams.installBot(bot.satakunta);
  const { replies } = await bot.coach.says(bot.general, 'omat');
  await bot.coach.press(only(replies), 'Avaa tässä');
  const press = await bot.coach.submitDialog('Lataa Excel');
  expect(press.toast).toBe('Excel-tiedosto odottaa omassa keskustelussasi botin kanssa.');
  expect(lastTo(bot, bot.coach).attachments[0]?.contentType).toBe(FILE_CONSENT);
});

it('a period that does not exist is not offered', async () => {
  const digest = await sendTrackingButton(bot, bot.leader, team);
  const card = JSON.parse(JSON.stringify(digest.card).replaceAll(THIS_QUARTER, '2031-Q9'));
  const press = await bot.leader.press(digest, 'Lataa Excel', {}, { card });
  expect(JSON.stringify(press.card)).toContain(wordsIn('fi')('error.misunderstood'));
  expect(lastTo(bot, bot.leader).id).toBe(digest.id);
});

it.each([
  ['no address', { uploadInfo: { uploadUrl: 5 } }],
  ['no action', { action: 'maybe' }],
])('an answer with %s is not understood', async (_what, changes) => {
  const offer = await offerOf(bot.leader);
  const turn = await answer(bot.leader, offer, 'decline');
  const { activity } = turn;
  const value = { ...(isJson(activity.value) ? activity.value : {}), action: 'accept', ...changes };
  const delivery = await bot.teams.post({ ...activity, id: 'f:odd', value });
  expect(delivery.status).toBe(501);
});

function contentOf(message: Message): Json {
  const content = message.attachments[0]?.content;
  return isJson(content) ? content : {};
}

function contextOf(activity: Json): unknown {
  return isJson(activity.value) ? activity.value.context : undefined;
}
