import {
  type Sending,
  sendingName,
  sendingsAt,
  type Timetable,
} from '../../domain/digest/sendings';
import { type CoachingTeam, type PersonInTeam, withRole } from '../../domain/teams/team';
import type { NewRow } from '../../storage/deliveries/outbox';
import type { OutboxTarget } from '../../storage/deliveries/outbox-row';
import type { Store } from '../../storage/store';
import { type Repeated, repeating } from '../jobs/every';
import type { Logger } from '../runtime/logger';

const EVERY_MS = 60_000;
const ROWS_AT_ONCE = 20;
const TEAMS_A_REPORT = 500;

export interface PlannerParts {
  readonly store: Store;
  readonly timetable: Timetable;
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Puts what goes out by itself into the outbox when its time has come. The rows' ids follow from
 * team, week and kind: several instances, or one that was cut off and begins anew, plan one
 * message. Nothing is planned for times before the store was first opened, or a team was made.
 */
export function createDigestPlanner({ store, timetable, clock, log }: PlannerParts): Repeated {
  let begunAt: Date | undefined;

  async function sweep(): Promise<void> {
    const now = clock();
    begunAt ??= await store.plans.begunAt(now);
    for (const sending of sendingsAt(now, timetable)) {
      if (sending.at < begunAt || (await store.plans.isDone(sendingName(sending)))) continue;
      await plan(sending);
      await store.plans.done(sendingName(sending), now);
    }
  }

  async function plan(sending: Sending): Promise<void> {
    const teams = (await store.teams.all()).map(({ value }) => value);
    const wanted = teams.filter(({ createdAt }) => createdAt <= sending.at.toISOString());
    for (let done = 0; done < wanted.length; done += ROWS_AT_ONCE) {
      const some = wanted.slice(done, done + ROWS_AT_ONCE);
      await Promise.all(some.map((team) => planTeam(team, sending)));
      if (done > 0 && done % TEAMS_A_REPORT === 0)
        log.info({ code: 'plan-progress', kind: sending.kind, teams: done }, 'planning goes on');
    }
    log.info(
      { code: 'planned', name: sendingName(sending), teams: wanted.length },
      'sendings planned',
    );
  }

  async function planTeam(team: CoachingTeam, sending: Sending): Promise<void> {
    const { at, until } = sending;
    for (const row of await rowsFor(team, sending))
      await store.outbox.put(
        { ...row, summary: '', scheduledAt: at.toISOString(), expiresAt: until.toISOString() },
        at,
      );
  }

  async function rowsFor(team: CoachingTeam, sending: Sending): Promise<Planned[]> {
    const { week, nth } = sending;
    const teamId = team.id;
    switch (sending.kind) {
      case 'digest':
        return [
          ...(await toEach(team, 'leader', (leaderId) => ({
            id: `digest:${teamId}:${week}:leader:${leaderId}`,
            make: { kind: 'leaderDigest', teamId, week, leaderId },
          }))),
          ...toChannel(team, {
            id: `digest:${teamId}:${week}:channel`,
            make: { kind: 'channelDigest', teamId, week },
          }),
        ];
      case 'reviewReminder':
        return toEach(team, 'leader', (leaderId) => ({
          id: `review:${teamId}:${week}:${leaderId}`,
          make: { kind: 'reviewReminder', teamId, week, leaderId },
        }));
      case 'coachPrompt':
        return toEach(team, 'coach', (coachId) => ({
          id: `prompt:${teamId}:${week}:${coachId}:${nth}`,
          make: { kind: 'coachPrompt', teamId, week, coachId, nth },
        }));
    }
  }

  async function toEach(
    team: CoachingTeam,
    role: 'leader' | 'coach',
    rowOf: (personId: string) => Pick<Planned, 'id' | 'make'>,
  ): Promise<Planned[]> {
    return Promise.all(
      withRole(team, role).map(async (person) => ({
        ...rowOf(person.id),
        target: await chatOf(person, team),
      })),
    );
  }

  /** Where the person last spoke with the bot; else a chat is opened from the team's address. */
  async function chatOf({ id, mri }: PersonInTeam, team: CoachingTeam): Promise<OutboxTarget> {
    const { serviceUrl, tenantId } = team;
    const chat = (await store.people.find(id))?.value.chat;
    return { kind: 'direct', personId: id, ...(chat ?? { mri, serviceUrl, tenantId }) };
  }

  return repeating(sweep, { everyMs: EVERY_MS, code: 'digest-planner', log });
}

type Planned = Pick<NewRow, 'id' | 'target' | 'make'>;

function toChannel(team: CoachingTeam, row: Pick<Planned, 'id' | 'make'>): Planned[] {
  const { summaryChannelId: channelId, serviceUrl, tenantId } = team;
  return channelId
    ? [{ ...row, target: { kind: 'channel', channelId, serviceUrl, tenantId } }]
    : [];
}
