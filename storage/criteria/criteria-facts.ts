import type { CriteriaFacts, CriteriaWindow } from '../../domain/criteria/facts';
import { type LocalDate, weekOf } from '../../domain/local-date';
import type { weekNoteRepository } from '../digest/week-notes';
import type { meetingRepository } from '../meetings/meetings';
import type { monthTotalsRepository } from './month-totals';

type Stored = Pick<CriteriaFacts, 'meetings' | 'coachWeeks' | 'reviews' | 'totals'>;

/** Reads what a team's proposals rest on in three requests, however long its history is. */
export function criteriaFactsReader(
  meetings: ReturnType<typeof meetingRepository>,
  weekNotes: ReturnType<typeof weekNoteRepository>,
  monthTotals: ReturnType<typeof monthTotalsRepository>,
) {
  return {
    async of(
      teamId: string,
      { weeksPeriod: { from, to }, months }: CriteriaWindow,
      dayOf: (instant: Date) => LocalDate,
    ): Promise<Stored> {
      const [first, last] = [months[0], months.at(-1)];
      const [found, notes, told] = await Promise.all([
        meetings.of(teamId, from, to),
        weekNotes.between(teamId, weekOf(from), weekOf(to)),
        first && last ? monthTotals.between(teamId, first, last) : [],
      ]);
      return {
        meetings: found.map(({ value }) => value.meeting),
        coachWeeks: notes.coachWeeks,
        reviews: notes.reviews.map(({ week, at }) => ({ week, on: dayOf(new Date(at)) })),
        totals: told.map(({ totals }) => totals),
      };
    },
  };
}
