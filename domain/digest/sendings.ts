import { LRUCache } from 'lru-cache';
import { dayAt, daysOf, type Week, weekOf } from '../local-date';
import { weekAfter } from './period-weeks';
import { coachPromptAt, digestRuns, promptRemindersAt, reviewReminderAt } from './schedule';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is older than this is not sent any more, and there for whoever asks for it (`kooste`). */
const DAYS_TO_CATCH_UP = 7;

const SENDING_KINDS = ['digest', 'reviewReminder', 'coachPrompt'] as const;
type SendingKind = (typeof SENDING_KINDS)[number];

/** What goes out to every team at one time. */
export interface Sending {
  readonly kind: SendingKind;
  readonly week: Week;
  /** Of a question to the coaches: 0 asks, 1 and 2 remind. */
  readonly nth: number;
  readonly at: Date;
  /** Not to be sent from this instant on. */
  readonly until: Date;
}

export interface Timetable {
  /** Cron pattern of the digests. */
  readonly digest: string;
  readonly timeZone: string;
}

/** The sendings whose time has come and not gone, earliest first. */
export function sendingsAt(now: Date, timetable: Timetable): Sending[] {
  const week = weekOf(dayAt(now, timetable.timeZone));
  // What is caught up reaches into the week before, and a holiday at its end even further.
  return [weekAfter(week, -2), weekAfter(week, -1), week]
    .flatMap((one) => sendingsOf(one, timetable))
    .filter(({ at, until }) => at <= now && now < until)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

// Asked every minute, and dear: holidays, time zones and a cron pattern.
const SENDINGS_BY_WEEK = new LRUCache<string, Sending[]>({ max: 100 });

/** What goes out in a week: the digest of the week before, its reminder, its own questions. */
function sendingsOf(week: Week, timetable: Timetable): Sending[] {
  const { digest, timeZone } = timetable;
  const key = `${digest} ${timeZone} ${week}`;
  const known = SENDINGS_BY_WEEK.get(key);
  if (known) return known;
  const sendings = [
    ...digestsMeantFor(week, timetable),
    ...remindersOf(weekAfter(week, -1), timeZone),
    ...promptsOf(week, timeZone),
  ];
  SENDINGS_BY_WEEK.set(key, sendings);
  return sendings;
}

function digestsMeantFor(week: Week, { digest, timeZone }: Timetable): Sending[] {
  const before = weekAfter(week, -1);
  const from = new Date(Date.parse(daysOf(week).monday) - DAY_MS);
  const to = new Date(from.getTime() + (7 + DAYS_TO_CATCH_UP) * DAY_MS);
  return digestRuns(digest, timeZone, from, to)
    .filter((run) => run.week === before)
    .map(({ at }) =>
      sending('digest', before, at, new Date(at.getTime() + DAYS_TO_CATCH_UP * DAY_MS)),
    );
}

/** A reminder of a week that was not marked is of use until the next digest tells the same. */
function remindersOf(week: Week, timeZone: string): Sending[] {
  const at = reviewReminderAt(week, timeZone);
  return at ? [sending('reviewReminder', week, at, new Date(at.getTime() + 3 * DAY_MS))] : [];
}

/** A question is asked on its own day alone. */
function promptsOf(week: Week, timeZone: string): Sending[] {
  return [coachPromptAt(week, timeZone), ...promptRemindersAt(week, timeZone)].map((at, nth) => ({
    ...sending('coachPrompt', week, at, midnightAfter(at, timeZone)),
    nth,
  }));
}

function midnightAfter(at: Date, timeZone: string): Date {
  const day = dayAt(at, timeZone);
  let hour = at;
  // Local midnights are not all 24 hours apart.
  while (dayAt(hour, timeZone) === day) hour = new Date(hour.getTime() + 15 * 60_000);
  return new Date(Math.floor(hour.getTime() / (15 * 60_000)) * 15 * 60_000);
}

function sending(kind: SendingKind, week: Week, at: Date, until: Date): Sending {
  return { kind, week, nth: 0, at, until };
}

/** The name under which a sending is known as planned. */
export function sendingName({ kind, week, nth }: Sending): string {
  return `${kind}:${week}:${nth}`;
}
