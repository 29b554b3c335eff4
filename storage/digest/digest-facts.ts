import type { CoachWeek } from '../../domain/digest/coach-week';
import type { EmployerVisits } from '../../domain/digest/facts';
import type { Period } from '../../domain/digest/period';
import { factsSpan, meetingsSpan } from '../../domain/digest/period-spans';
import { type LocalDate, weekOf } from '../../domain/local-date';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Collection } from '../collection/collection';
import { readEmployer } from '../employers/employer-record';
import { teamPartition } from '../kit/partitions';
import type { meetingRepository } from '../meetings/meetings';
import { readVisits, visitsIdOf } from '../meetings/visits-record';
import type { WeekNotes, weekNoteRepository } from './week-notes';

/** What a digest needs of a team's stored history; the rest is the team's own record. */
export interface StoredDigestFacts {
  readonly meetings: readonly Meeting[];
  readonly coachWeeks: readonly CoachWeek[];
  readonly reviews: WeekNotes['reviews'];
  readonly withdrawn: WeekNotes['withdrawn'];
  readonly employers: ReadonlyMap<string, EmployerVisits>;
}

/** Reads a team's digest in three requests, however long its history is. */
export function digestFactsReader(
  collection: Collection,
  meetings: ReturnType<typeof meetingRepository>,
  weekNotes: ReturnType<typeof weekNoteRepository>,
) {
  return {
    /** With `today`, also the meetings since a recent period: they close steps agreed in it. */
    async of(teamId: string, period: Period, today?: LocalDate): Promise<StoredDigestFacts> {
      const { from, to } = factsSpan(period);
      const [found, notes] = await Promise.all([
        meetings.of(teamId, from, today ? meetingsSpan(period, today).to : to),
        weekNotes.between(teamId, weekOf(from), weekOf(to)),
      ]);
      const plain = found.map(({ value }) => value.meeting);
      return { meetings: plain, ...notes, employers: await employersOf(teamId, plain) };
    },
  };

  async function employersOf(teamId: string, met: readonly Meeting[]) {
    const ids = [...new Set(met.map(({ employerId }) => employerId))];
    const documents = await collection.getAll(
      teamPartition(teamId),
      ids.flatMap((id) => [id, visitsIdOf(id)]),
    );
    const byId = new Map(documents.map((document) => [document.id, document]));
    const employers = new Map<string, EmployerVisits>();
    for (const employerId of ids) {
      const registered = byId.get(employerId);
      const kept = byId.get(visitsIdOf(employerId));
      const visits = kept ? readVisits(kept) : await meetings.rebuildVisits(teamId, employerId);
      const name = registered ? readEmployer(registered).employer.name : '';
      employers.set(employerId, { ...visits, employerId, name });
    }
    return employers;
  }
}
