import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import { localDateOrThrow, type Week, weekOf } from '../../domain/local-date';
import type { Store } from '../../storage/store';
import type { Message } from '../support/fake-teams';
import type { Delivery } from '../support/fake-teams/delivery';
import type { Ledger } from './ledger';
import type { ChaosTeam, Region } from './region';
import { type Stall, stalledWithin } from './stalls';

/** An invoke is answered by then, whatever is broken. */
export const INVOKE_LIMIT_MS = 5_000;
const TICKET_STATES = ['open', 'claimed', 'answered', 'accepted', 'closed'] as const;

/** What is wrong with what was kept: nothing told of is missing, and nothing is there twice. */
export async function lostOrDoubled(
  { people, coachingTeams }: Region,
  store: Store,
  ledger: Ledger,
): Promise<string[]> {
  const lists = people
    .filter(({ role }) => role === 'coach')
    .map(({ user, team }) => store.meetings.latestOf(team.record.id, user.aadObjectId, 10_000));
  const meetings = (await Promise.all(lists)).flat().map(({ value }) => value.meeting.id);
  const tickets = await Promise.all(TICKET_STATES.map((state) => store.tickets.inState(state)));
  const questions = tickets.flat().map(({ value }) => value.id);
  const reviews: string[] = [];
  for (const { record } of coachingTeams) {
    const notes = await store.weekNotes.between(record.id, FIRST_WEEK, LAST_WEEK);
    reviews.push(...notes.reviews.map(({ week }) => `${record.id}/${week}`));
  }
  const kept = { meeting: meetings, question: questions, review: [...new Set(reviews)] };
  return (['meeting', 'question', 'review'] as const).flatMap((kind) => {
    const ids = kept[kind];
    const lost = ledger.told(kind).filter((id) => !ids.includes(id));
    const strange = ids.filter((id) => !ledger.isTried(kind, id));
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    return [
      ...lost.map((id) => `a ${kind} that was told of is lost: ${id}`),
      ...twice.map((id) => `a ${kind} is there twice: ${id}`),
      ...strange.map((id) => `a ${kind} that nobody tried: ${id}`),
    ];
  });
}

const FIRST_WEEK = weekOf(localDateOrThrow('2026-10-01'));
const LAST_WEEK = weekOf(localDateOrThrow('2026-12-31'));

/** Each message of the timetable came once, or its row is marked: looked for where nothing else comes. */
export async function digestsTwiceOrLost(
  { coachingTeams, teams }: Region,
  store: Store,
  weeks: readonly Week[],
): Promise<{ wrong: string[]; sent: number; marked: number }> {
  const wrong: string[] = [];
  let [sent, marked] = [0, 0];
  for (const team of coachingTeams) {
    const about = await Promise.all(weeks.map((week) => store.outbox.about(team.record.id, week)));
    const rows = about.flat().map(({ value }) => value);
    for (const week of weeks)
      for (const id of wantedRows(team, week))
        if (!rows.some((row) => row.id === id)) wrong.push(`never planned: ${id}`);
    const places = [
      {
        rows: rows.filter((row) => isTo(row, team)),
        messages: teams.messages.in(team.silentLeader.chat),
      },
      { rows: rows.filter(({ to }) => 'channel' in to), messages: teams.messages.in(team.summary) },
    ];
    for (const place of places) {
      const of = (state: OutboxRow['state']) => place.rows.filter((row) => row.state === state);
      wrong.push(...misplaced(team, of('sent'), of('unknown'), place.messages));
      const open = place.rows.filter(
        ({ state }) => !['sent', 'unknown', 'dropped'].includes(state),
      );
      wrong.push(...open.map(({ id, state }) => `neither sent nor marked but ${state}: ${id}`));
      sent += of('sent').length;
      marked += of('unknown').length;
    }
  }
  return { wrong, sent, marked };
}

function wantedRows({ record, silentLeader }: ChaosTeam, week: Week): string[] {
  return [
    `digest:${record.id}:${week}:leader:${silentLeader.aadObjectId}`,
    `digest:${record.id}:${week}:channel`,
  ];
}

function isTo({ to }: OutboxRow, { silentLeader }: ChaosTeam): boolean {
  return 'person' in to && to.person === silentLeader.aadObjectId;
}

function misplaced(
  { record }: ChaosTeam,
  sent: readonly OutboxRow[],
  marked: readonly OutboxRow[],
  messages: readonly Message[],
): string[] {
  const own = messages.filter(({ isFromBot }) => isFromBot);
  const missing = sent.filter(({ messageId }) => !own.some(({ id }) => id === messageId));
  const more = own.length - sent.length;
  return [
    ...missing.map(({ id }) => `said to be sent, and is not there: ${id}`),
    ...(more > marked.length ? [`${more - marked.length} came twice in ${record.name}`] : []),
  ];
}

/**
 * Answers that came late, failed, or never came though nobody was killed. The time in which the
 * machine let a process wait is none of the bot's doing.
 */
export function badAnswers(sent: readonly Delivery[], stalls: readonly Stall[]): string[] {
  return sent.flatMap(({ activity, status, error, sentAtMs = 0, tookMs = 0, body }) => {
    const what = `${activity.type} ${activity.name ?? ''}`;
    const isInvoke = activity.type === 'invoke';
    // A message may wait for a Teams that hangs; it is delivered again.
    const sentAt = performance.timeOrigin + sentAtMs;
    const ownMs = isInvoke ? tookMs - stalledWithin(stalls, sentAt, sentAt + tookMs) : 0;
    // One that a kill cut off had waited too long all the same.
    if (ownMs > INVOKE_LIMIT_MS) return [`${Math.round(ownMs)} ms for ${what}`];
    if (status === 0)
      return isInvoke && error?.startsWith('no answer') ? [`no answer to ${what}`] : [];
    if (status >= 500) return [`${status} to ${what}`];
    if (isInvoke && status !== 200) return [`${status} to ${what}`];
    return isInvoke && body === undefined ? [`an empty answer to ${what}`] : [];
  });
}
