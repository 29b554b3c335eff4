import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import { openSqliteCollection } from '../../../storage/collection/sqlite/collection';
import { createStore } from '../../../storage/store';
import { personInTeam } from '../../support/bot-under-test';
import { bundle } from '../../support/bundle';
import { wordsOn } from '../../support/card-texts';
import { type Card, FakeTeams, type FakeUser } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';
import { type KillableChild, startChild } from '../../support/killable-child';
import { randomFrom, SEED } from '../../support/random';

const KILLS = 20;
const COACHES = 8;
const EMPLOYERS = 40;
/** How far back a day is kept without a question. */
const DAYS = 56;
const TEAM = 'team';
const NOW = new Date('2026-11-24T08:00:00Z');

let bot: string;
let folder: string;
let path: string;
let teams: FakeTeams;
let coaches: FakeUser[];
let child: KillableChild;

beforeAll(async () => {
  bot = await bundle(join(__dirname, '../../support/bot-child.ts'));
  folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
  path = join(folder, 'store.db');
  teams = await FakeTeams.start({ now: () => NOW });
  coaches = Array.from({ length: COACHES }, (_, n) => teams.addUser(`Valmentaja ${n}`));
  await inStore(async (store) => {
    const [first] = coaches;
    const people = coaches.map((coach) => personInTeam(coach, ['coach']));
    const team = {
      id: TEAM,
      name: 'Porin tiimi',
      region: 'Satakunta',
      teamsTeamId: '19:team@thread.tacv2',
      tenantId: teams.tenantId,
      serviceUrl: teams.serviceUrl,
      people,
      weeklyTarget: 6,
      isRural: false,
      language: 'fi' as const,
      createdAt: NOW.toISOString(),
    };
    await store.teams.create(team, first?.aadObjectId ?? '', NOW);
    for (let n = 0; n < EMPLOYERS; n += 1) {
      const employer = { id: `employer-${n}`, teamId: TEAM, name: `Työpaikka ${n}`, aliases: [] };
      await store.employers.add(employer, first?.aadObjectId ?? '', NOW);
    }
  });
});
afterAll(async () => {
  await child.kill();
  await teams.stop();
  await rm(folder, { recursive: true, force: true });
});

async function inStore<T>(work: (store: ReturnType<typeof createStore>) => Promise<T>): Promise<T> {
  const collection = await openSqliteCollection(path);
  try {
    return await work(createStore(collection));
  } finally {
    await collection.close();
  }
}

const orders = new Map<string, number>();

/** A day and an employer of its own for each meeting: of a second one the bot would ask. */
function placeOf(meetingId: string) {
  const order = orders.get(meetingId) ?? orders.size;
  orders.set(meetingId, order);
  const metOn = addDays(localDateOrThrow('2026-11-24'), -(order % DAYS));
  return { metOn, employerId: `employer-${Math.floor(order / DAYS) % EMPLOYERS}` };
}

/** Presses Save on a form for this meeting: whether the receipt came, before the bot was killed. */
async function saves(coach: FakeUser, meetingId: string): Promise<boolean> {
  const data = {
    verb: 'meeting.save',
    meetingId,
    teamId: TEAM,
    ...placeOf(meetingId),
    channel: 'faceToFace',
  };
  const message = messageFor(coach);
  const press = await coach.act(message, { type: 'Action.Execute', verb: data.verb, data });
  if (press.status === 0) return false;
  expect(wordsOn(press.card)).toContain('Tallennettu');
  return true;
}

/** A message of the bot's in the coach's own chat, whose card is pressed. */
function messageFor(coach: FakeUser) {
  const present = teams.messages.in(coach.chat)[0];
  if (present) return present;
  const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  const place = { conversation: coach.chat, threadId: undefined };
  const activity = { type: 'message', attachments };
  return teams.messages.add(teams.nextMessageId(), place, teams.bot, activity, NOW);
}

/** Every meeting of the team, by its coach. */
async function kept(): Promise<string[]> {
  return inStore(async (store) => {
    const lists = coaches.map((coach) => store.meetings.latestOf(TEAM, coach.aadObjectId, 10_000));
    return (await Promise.all(lists)).flat().map(({ value }) => value.meeting.id);
  });
}

describe('a bot whose process is killed', () => {
  const random = randomFrom(SEED);

  it(`has every meeting whose receipt was sent, once, after ${KILLS} kills (SEED=${SEED})`, async () => {
    const tried = new Map<string, FakeUser>();
    const received = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      child = startChild(bot, [path]);
      const [url] = await child.linesReached(1).then(() => child.lines());
      teams.botEndpoint = `${url}/api/messages`;
      const killAfter = received.size + 1 + Math.floor(random() * 25);
      let killed: Promise<unknown> | undefined;
      await Promise.all(
        coaches.map(async (coach, n) => {
          for (let press = 0; !killed; press += 1) {
            const meetingId = uuidOf(`${kill} ${n} ${press}`);
            tried.set(meetingId, coach);
            if (!(await saves(coach, meetingId))) continue;
            received.add(meetingId);
            if (received.size >= killAfter) killed ??= child.kill();
          }
        }),
      );
      await killed;
      const ids = await kept();
      expect(new Set(ids).size).toBe(ids.length);
      expect([...received].filter((id) => !ids.includes(id))).toEqual([]);
    }

    // Teams, and people, send again what was not answered: nothing becomes two.
    child = startChild(bot, [path]);
    const [url] = await child.linesReached(1).then(() => child.lines());
    teams.botEndpoint = `${url}/api/messages`;
    const again = await Promise.all(
      coaches.map(async (coach) => {
        const own = [...tried].filter(([, by]) => by === coach);
        const refused: string[] = [];
        for (const [id] of own) if (!(await saves(coach, id))) refused.push(id);
        return refused;
      }),
    );
    await child.kill();
    expect(again.flat()).toEqual([]);
    const ids = await kept();
    expect(ids.length).toBe(tried.size);
    expect(new Set(ids)).toEqual(new Set(tried.keys()));
  }, 300_000);
});
