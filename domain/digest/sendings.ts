import { dayAt, weekOf } from '../local-date';
import type { Sending, Timetable } from './sending';
import { weekAfter } from './week-after';
import { sendingsOfWeeks } from './week-sendings';

/** The sendings whose time has come and not gone, earliest first. */
export function sendingsAt(now: Date, timetable: Timetable): Sending[] {
  const week = weekOf(dayAt(now, timetable.timeZone));
  // A digest may be seven days late, so it may be of last week; after holidays, of the week before.
  return [weekAfter(week, -2), weekAfter(week, -1), week]
    .flatMap(sendingsOfWeeks(timetable))
    .filter(({ at, until }) => at <= now && now < until)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
