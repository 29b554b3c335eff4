import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, startApp } from '../../bot/app';
import { type Config, readConfig } from '../../bot/config';
import { createLogger } from '../../bot/runtime/logger';
import type { Metrics } from '../../bot/runtime/metrics';
import type { Language } from '../../domain/language';
import type { CoachingTeam, PersonInTeam, TeamRole } from '../../domain/teams/team';
import type { Collection } from '../../storage/collection/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { type Channel, FakeTeams, type FakeUser, type Message, type Team } from './fake-teams';
import { uuidOf } from './fake-teams/ids';
import { faultsOfCards } from './faulty-cards';
import { noteClosed, noteOpen } from './left-open';
import { realKnowledge } from './real-knowledge';
import { storeFolder } from './store-folder';
import { unpaced } from './unpaced';

export interface BotOptions {
  /** An embedded store of its own unless told. It is not closed by `stop` then. */
  readonly collection?: Collection;
  /** A Tuesday morning in Helsinki unless told. */
  readonly now?: string;
  readonly isDemo?: boolean;
  readonly hasClientCodes?: boolean;
  /** Settings beside those that follow from the other options. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets every line of the log, as JSON. */
  readonly onLog?: (line: string) => void;
  readonly invokeLimitMs?: number;
  /** How long clients may hold their connections once the bot is to end. */
  readonly closeGraceMs?: number;
  /** Where the keys are that Teams signs with. */
  readonly keysAt?: string;
  readonly metrics?: Metrics;
}

interface TeamOptions {
  readonly id?: string;
  readonly name?: string;
  readonly leaders?: readonly FakeUser[];
  readonly coaches?: readonly FakeUser[];
  readonly language?: Language;
  readonly changes?: Partial<CoachingTeam>;
}

/** The whole bot on loopback, and a Teams with a few people in it. */
export interface BotUnderTest {
  readonly app: App;
  readonly store: App['store'];
  readonly teams: FakeTeams;
  /** The Teams team that everybody below is in; the bot is not told of it until `installBot`. */
  readonly satakunta: Team;
  readonly general: Channel;
  /** Named in COORDINATORS. */
  readonly coordinator: FakeUser;
  readonly leader: FakeUser;
  readonly coach: FakeUser;
  readonly otherCoach: FakeUser;
  /** In no coaching team. */
  readonly member: FakeUser;
  now(): Date;
  advance(ms: number): void;
  /** Keeps a coaching team: led by `leader`, with both coaches in it, unless told. */
  addCoachingTeam(options?: TeamOptions): Promise<CoachingTeam>;
  /** Waits until the outbox has nothing to send that is due. */
  settled(): Promise<void>;
  /** What the bot has written into a person's own chat, oldest first. */
  inbox(user: FakeUser): Message[];
  stop(): Promise<void>;
}

/** Starts the app against a fake Teams. Ids count up: `id-1`, `id-2`, … as uuids. */
export async function startBotUnderTest(options: BotOptions = {}): Promise<BotUnderTest> {
  let now = new Date(options.now ?? '2026-11-24T08:00:00.000Z');
  let ids = 0;
  const teams = await FakeTeams.start({ now: () => now, rosterPage: { default: 3, max: 100 } });
  const [coordinator, leader, coach, otherCoach, member] = [
    teams.addUser('Kerttu Koordinaattori'),
    teams.addUser('Tiina Tiiminvetäjä'),
    teams.addUser('Veikko Valmentaja'),
    teams.addUser('Valma Valmentaja'),
    teams.addUser('Jaana Jäsen'),
  ] as const;
  const satakunta = teams.addTeam({
    name: 'Satakunta',
    owners: [coordinator],
    members: [leader, coach, otherCoach, member],
  });
  satakunta.botInstalled = true;
  const [general] = satakunta.channels;
  if (!general) throw new Error('a team without channels');
  const own = options.collection ? undefined : await ownStore();
  const app = await startApp({
    config: configOf(options, [coordinator.aadObjectId]),
    collection: notClosing(options.collection ?? own?.collection),
    knowledge: realKnowledge,
    log: options.onLog
      ? createLogger('trace', { write: options.onLog })
      : createLogger(process.env.TEST_LOG ?? 'silent'),
    // The first question of a file of tests opens the articles, which a real bot does at start.
    invokeLimitMs: options.invokeLimitMs ?? 30_000,
    keysAt: options.keysAt,
    metrics: options.metrics,
    closeGraceMs: options.closeGraceMs,
    clock: () => now,
    newId: () => {
      ids += 1;
      return uuidOf(`id-${ids}`);
    },
    outboxEveryMs: 60_000,
    pacer: unpaced,
  });
  teams.botEndpoint = `${app.url}/api/messages`;
  async function close(): Promise<void> {
    noteClosed(close);
    await app.close();
    await own?.dispose();
  }
  noteOpen(close);
  const bot: BotUnderTest = {
    app,
    store: app.store,
    teams,
    satakunta,
    general,
    coordinator,
    leader,
    coach,
    otherCoach,
    member,
    now: () => now,
    advance(ms) {
      now = new Date(now.getTime() + ms);
    },
    async addCoachingTeam(team = {}) {
      const leaders = team.leaders ?? [leader];
      const coaches = team.coaches ?? [coach, otherCoach];
      const kept: CoachingTeam = {
        id: team.id ?? uuidOf(`coaching team ${team.name ?? 'Pori'}`),
        name: team.name ?? 'Porin tiimi',
        region: 'Satakunta',
        teamsTeamId: satakunta.id,
        tenantId: teams.tenantId,
        serviceUrl: teams.serviceUrl,
        summaryChannelId: general.id,
        people: peopleOf(leaders, coaches),
        weeklyTarget: 6,
        isRural: false,
        language: team.language ?? 'fi',
        createdAt: now.toISOString(),
        ...team.changes,
      };
      await app.store.teams.create(kept, coordinator.aadObjectId, now);
      return kept;
    },
    async settled() {
      app.outbox.nudge();
      await app.outbox.idle();
      await app.background.idle();
    },
    inbox: (user) => teams.messages.in(user.chat).filter((message) => message.isFromBot),
    async stop() {
      await close();
      await teams.stop();
      const faults = faultsOfCards(teams);
      if (faults.length > 0) throw new Error(`faulty cards:\n${faults.join('\n')}`);
    },
  };
  return bot;
}

/** A person as a coaching team keeps them. */
export function personInTeam(
  user: FakeUser,
  roles: readonly TeamRole[],
  sharePercent?: number,
): PersonInTeam {
  const share = sharePercent ?? (roles.includes('coach') ? 100 : undefined);
  return {
    id: user.aadObjectId,
    mri: user.mri,
    name: user.name,
    roles: [...roles],
    ...(share !== undefined && { sharePercent: share }),
  };
}

function peopleOf(leaders: readonly FakeUser[], coaches: readonly FakeUser[]): PersonInTeam[] {
  return [...new Set([...leaders, ...coaches])].map((user) =>
    personInTeam(user, [
      ...(coaches.includes(user) ? (['coach'] as const) : []),
      ...(leaders.includes(user) ? (['leader'] as const) : []),
    ]),
  );
}

function configOf(options: BotOptions, coordinators: readonly string[]): Config {
  const read = readConfig({
    PORT: '0',
    COORDINATORS: coordinators.join(','),
    DEMO: options.isDemo ? 'on' : 'off',
    CLIENT_CODES: options.hasClientCodes ? 'on' : 'off',
    ...options.env,
  });
  if (read.kind === 'invalid') throw new Error(read.faults.join('; '));
  return read.config;
}

async function ownStore() {
  const folder = await storeFolder();
  const collection = await openSqliteCollection(join(folder, 'store.db'));
  return {
    collection,
    async dispose() {
      await collection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The app closes its collection; a test may still want to look into it, or to start another app. */
function notClosing(collection: Collection | undefined): Collection {
  if (!collection) throw new Error('no collection');
  return { ...collection, close: async () => undefined };
}
