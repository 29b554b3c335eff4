import type { ReviewFormView } from '../../../cards/digest/digest-view';
import { chartCounts } from '../../../domain/digest/chart-counts';
import type { DigestFacts } from '../../../domain/digest/facts';
import { digestFigures } from '../../../domain/digest/figures';
import { periodBeside } from '../../../domain/digest/period-beside';
import { periodOfWeek } from '../../../domain/digest/period-key';
import { lastWeekOf } from '../../../domain/digest/period-spans';
import type { Review } from '../../../domain/digest/review';
import { addDays, daysOf } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import { uuidOf } from '../../support/fake-teams/ids';

const long = (what: string, at: number, length: number) =>
  `${what} ${at} [${'pitkä_nimi*'.repeat(20)}`.slice(0, length);

/** A team at its largest: fifteen coaches, forty new employers, all names as long as they can be. */
export function largestTeam(facts: DigestFacts, coachCount = 15): DigestFacts {
  const { period } = facts;
  const coaches = Array.from({ length: coachCount }, (_, at) => ({
    id: uuidOf(`coach ${at}`),
    name: long('Valmentaja', at, 60),
  }));
  const employers = new Map(
    Array.from({ length: 60 }, (_, at) => {
      const employerId = uuidOf(`employer ${at}`);
      const firstMetOn = addDays(period.from, at < 40 ? 0 : -100);
      const name = long('Työnantaja', at, 120);
      return [employerId, { employerId, name, firstMetOn, firstDays: [firstMetOn] }] as const;
    }),
  );
  const meetings = period.weeks.flatMap((week) =>
    [...employers.keys()].map(
      (employerId, at): Meeting => ({
        id: `${week} ${at}`,
        teamId: facts.team.id,
        coachId: coaches[at % coaches.length]?.id ?? '',
        employerId,
        metOn: daysOf(week).monday,
        channel: 'faceToFace',
        participants: 'coach',
        concernsJobSeeker: true,
        basis: 'clientWishes',
        isInLineWithPlan: true,
        deeds: [],
        nextStep: long('Seuraava askel', at, 200),
        nextStepOn: addDays(daysOf(week).sunday, 1),
      }),
    ),
  );
  const reviews = period.weeks.slice(0, 12).flatMap((week): Review[] =>
    Array.from({ length: 3 }, (_, at) => ({
      week,
      by: uuidOf(`leader ${at}`),
      byName: long('Tiiminvetäjä', at, 60),
      at: `${daysOf(week).sunday}T08:00:00.000Z`,
      note: long('Huomio', at, 500),
      targets: long('Tavoite', at, 500),
    })),
  );
  const team = { id: uuidOf('team'), name: long('Tiimi', 0, 120), weeklyTarget: 6 };
  const today = addDays(daysOf(lastWeekOf(period)).sunday, 1);
  return { ...facts, team, coaches, employers, meetings, coachWeeks: [], reviews, today };
}

/** The view a leader's card is made of, from facts alone. */
export function viewOf(
  facts: DigestFacts,
  more: { readerId?: string; reviewForm?: Partial<ReviewFormView>; surface?: 'dialog' } = {},
) {
  const { period, today } = facts;
  const blank = { note: '', targets: '', absences: '' };
  return {
    team: facts.team,
    otherTeams: [{ id: uuidOf('other team'), name: 'Toinen tiimi' }],
    figures: digestFigures(facts),
    chart: chartCounts(facts),
    readerId: more.readerId ?? uuidOf('leader 0'),
    reviewForm: {
      token: uuidOf('form'),
      values: blank,
      errors: {},
      absentBefore: '',
      ...more.reviewForm,
    },
    canRestore: false,
    notices: ['Luvut päivitetty.'],
    unsent: (['leader', 'channel'] as const).map((to) => ({
      rowId: `digest:${facts.team.id}:${lastWeekOf(period)}:${to}`,
      to,
      state: 'unknown' as const,
      week: lastWeekOf(period),
    })),
    unread: 12,
    began: { since: period.from },
    beside: {
      previous: periodBeside(period, -1, today),
      next: periodBeside(period, 1, today),
      around: [periodOfWeek('quarter', lastWeekOf(period), today)],
    },
    isOngoing: true,
    surface: more.surface ?? ('chat' as const),
    timeZone: 'Europe/Helsinki',
  };
}
