import type { LocalDate } from '../local-date';
import { type CupNumber, cupOf } from '../meetings/cup';
import type { Meeting } from '../meetings/meeting';
import type { EmployerVisits } from './facts';
import { type Share, shareOf } from './shares';

export type CupCounts = Readonly<Record<CupNumber, number>>;

export interface VisitFigures {
  /** An employer counts at the cup that its last visit among these meetings was. */
  readonly cups: CupCounts;
  /** The share that the team met on two days or more up to `until` (Kriteeri 18, 004:948). */
  readonly repeat?: Share | undefined;
}

type Employers = ReadonlyMap<string, EmployerVisits>;

const REPEATED = 2;

/** How often the employers met face to face in these meetings have been met, by the whole team. */
export function visitFigures(
  meetings: readonly Meeting[],
  employers: Employers,
  until: LocalDate,
): VisitFigures {
  const lastDays = new Map<string, LocalDate>();
  for (const { channel, employerId, metOn } of meetings) {
    if (channel !== 'faceToFace') continue;
    if (metOn > (lastDays.get(employerId) ?? '')) lastDays.set(employerId, metOn);
  }
  const cups: Record<CupNumber, number> = { 1: 0, 2: 0, 3: 0 };
  let repeated = 0;
  for (const [employerId, lastDay] of lastDays) {
    const days = employers.get(employerId)?.firstDays ?? [];
    // The meeting may be newer than the employer's list of visits; then it is the first cup.
    cups[cupOf(daysUpTo(days, lastDay))?.cup ?? 1] += 1;
    if (daysUpTo(days, until) >= REPEATED) repeated += 1;
  }
  return { cups, repeat: shareOf(repeated, lastDays.size) };
}

function daysUpTo(days: readonly LocalDate[], until: LocalDate): number {
  return days.filter((day) => day <= until).length;
}

/** How many employers had their first contact with the team in one of these meetings. */
export function countNewEmployers(meetings: readonly Meeting[], employers: Employers): number {
  const first = meetings.filter(
    ({ employerId, metOn }) => employers.get(employerId)?.firstMetOn === metOn,
  );
  return new Set(first.map(({ employerId }) => employerId)).size;
}
