import type { CriteriaFacts, CriteriaWindow } from '../../domain/criteria/facts';
import { standing } from '../../domain/evidence/evidence';
import { type LocalDate, weekOf } from '../../domain/local-date';
import type { Collection } from '../collection/collection';
import type { weekNoteRepository } from '../digest/week-notes';
import type { meetingRepository } from '../meetings/meetings';
import { criteriaNotesBetween } from './criteria-notes';

type Stored = Pick<
  CriteriaFacts,
  'meetings' | 'coachWeeks' | 'reviews' | 'totals' | 'evidence' | 'timeDays'
>;

/** Reads what a team's proposals rest on in three requests, however long its history is. */
export function criteriaFactsReader(
  collection: Collection,
  meetings: ReturnType<typeof meetingRepository>,
  weekNotes: ReturnType<typeof weekNoteRepository>,
) {
  return {
    async of(
      teamId: string,
      { weeksPeriod: { from, to }, months, year }: CriteriaWindow,
      dayOf: (instant: Date) => LocalDate,
    ): Promise<Stored> {
      const [found, notes, told] = await Promise.all([
        meetings.of(teamId, from, to),
        weekNotes.between(teamId, weekOf(from), weekOf(to)),
        criteriaNotesBetween(collection, teamId, year),
      ]);
      return {
        meetings: found.map(({ value }) => value.meeting),
        coachWeeks: notes.coachWeeks,
        reviews: notes.reviews.map(({ week, at }) => ({ week, on: dayOf(new Date(at)) })),
        totals: told.months
          .map(({ totals }) => totals)
          .filter(({ month }) => months.includes(month)),
        evidence: standing(told.evidence),
        timeDays: told.timeDays.map(({ day }) => day),
      };
    },
  };
}
