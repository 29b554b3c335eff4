import { LRUCache } from 'lru-cache';
import { addDays, dayAt, daysOf, type Week, weekOf } from '../local-date';
import { coachPromptAt, promptRemindersAt } from './prompt-times';
import { digestRuns, instantOf, reviewReminderAt } from './schedule';
import { weekAfter } from './week-after';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A digest that is later than this is not sent; a leader can still ask for it (`kooste`). */
const DAYS_TO_CATCH_UP = 7;

const SENDING_KINDS = ['digest', 'reviewReminder', 'coachPrompt'] as const;
type SendingKind = (typeof SENDING_KINDS)[number];

/** What goes out to every team at one time. */
export interface Sending {
  readonly kind: SendingKind;
  readonly week: Week;
  /** 0 for the question to the coaches, 1 and 2 for its reminders; 0 for the other kinds. */
  readonly nth: number;
  readonly at: Date;
  /** The instant from which on it is no longer sent. */
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
  // A digest may be seven days late, so it may be of last week; after holidays, of the week before.
  return [weekAfter(week, -2), weekAfter(week, -1), week]
    .flatMap((planned) => sendingsOf(planned, timetable))
    .filter(({ at, until }) => at <= now && now < until)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

// The planner asks every minute, and holidays, time zones and a cron pattern take long to compute.
const SENDINGS_BY_WEEK = new LRUCache<string, Sending[]>({ max: 100 });

/** What goes out in a week: the digest of the week before, its reminder, and this week's questions. */
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

/** The reminder to review a week expires when the next digest says the same, three days later. */
function remindersOf(week: Week, timeZone: string): Sending[] {
  const at = reviewReminderAt(week, timeZone);
  return at ? [sending('reviewReminder', week, at, new Date(at.getTime() + 3 * DAY_MS))] : [];
}

/** A question to the coaches expires at the end of its day. */
function promptsOf(week: Week, timeZone: string): Sending[] {
  return [coachPromptAt(week, timeZone), ...promptRemindersAt(week, timeZone)].map((at, nth) => ({
    ...sending('coachPrompt', week, at, midnightAfter(at, timeZone)),
    nth,
  }));
}

/** The local midnight after an instant: 23 to 25 hours after the one before, as clocks change. */
function midnightAfter(at: Date, timeZone: string): Date {
  return instantOf(addDays(dayAt(at, timeZone), 1), '00:00', timeZone);
}

function sending(kind: SendingKind, week: Week, at: Date, until: Date): Sending {
  return { kind, week, nth: 0, at, until };
}

/** The name by which the planner remembers that it has planned a sending. */
export function sendingName({ kind, week, nth }: Sending): string {
  return `${kind}:${week}:${nth}`;
}
