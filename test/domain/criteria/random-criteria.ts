import { type CriteriaFacts, criteriaWindow } from '../../../domain/criteria/facts';
import type { MonthTotals } from '../../../domain/criteria/month-totals';
import { ABSENCES } from '../../../domain/digest/coach-week';
import type { TimeDay } from '../../../domain/evidence/time-day';
import { addDays, daysOf, localDateOrThrow } from '../../../domain/local-date';
import {
  BASES,
  CHANNELS,
  DEEDS,
  type Meeting,
  PARTICIPANTS,
} from '../../../domain/meetings/meeting';
import { pick } from '../../support/random';

type Random = () => number;

/** A team of the unlikely kinds, too: always away, just begun, nothing told, nobody in job search. */
export function randomCriteria(random: Random): CriteriaFacts {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const maybe = <T>(value: T, chance = 0.5) => (random() < chance ? value : undefined);
  const today = addDays(localDateOrThrow('2026-01-05'), upTo(700));
  const window = criteriaWindow(today);
  const dayWithin = () => addDays(window.weeksPeriod.from, upTo(26 * 7 - 1));
  const coaches = Array.from({ length: random() < 0.05 ? 0 : 1 + upTo(4) }, (_, at) => ({
    id: `coach-${at}`,
    since: maybe(dayWithin(), 0.3),
  }));
  const loggers = [...coaches.map(({ id }) => id), 'one-who-left'];
  const perWeek = pick(random, [0, 0.01, 1, 3, 5, 7, 9]);
  const wishes = random();
  const lines = random();
  const meetings = Array.from(
    { length: Math.ceil(26 * perWeek * loggers.length) },
    (_, at): Meeting => ({
      id: `m${at}`,
      teamId: 'team',
      coachId: pick(random, loggers),
      employerId: `employer-${upTo(40)}`,
      metOn: dayWithin(),
      channel: random() < 0.8 ? 'faceToFace' : pick(random, CHANNELS),
      participants: random() < 0.9 ? 'coach' : pick(random, PARTICIPANTS),
      concernsJobSeeker: random() < 0.9,
      basis: maybe(random() < wishes ? BASES[0] : BASES[1], 0.8),
      isInLineWithPlan: maybe(random() < lines ** 0.2, 0.7),
      deeds: DEEDS.filter(() => random() < 0.4),
      hasVacancy: maybe(random() < 0.5),
    }),
  );
  const coachWeeks = coaches.flatMap(({ id }) => {
    const seekers = pick(random, [0, 1, 2, 2, 3, 5]);
    const awayChance = pick(random, [0, 0, 0.1, 0.5, 1]);
    return window.weeks.flatMap((week) =>
      random() < 0.3
        ? []
        : [
            {
              coachId: id,
              week,
              jobSeekers: maybe(Math.max(0, seekers + upTo(1)), 0.8),
              absence: maybe(pick(random, ABSENCES), awayChance),
            },
          ],
    );
  });
  const longest = pick(random, [40, 80, 180, 500, 900]);
  const reviewChance = pick(random, [0, 0.2, 0.9, 1, 1]);
  const lateBy = pick(random, [3, 7, 8, 45]);
  const reviews = window.weeks
    .flatMap((week) =>
      Array.from({ length: random() < reviewChance ? 1 + upTo(1) : 0 }, () => ({
        week,
        on: addDays(daysOf(week).sunday, upTo(lateBy)),
      })),
    )
    .filter(({ on }) => on <= today);
  const totals = window.months.flatMap((month): MonthTotals[] => {
    if (random() < 0.3) return [];
    const openClients = upTo(120);
    return [
      {
        month,
        openClients: maybe(openClients, 0.8),
        workPercent: maybe(upTo(8) * 50, 0.8),
        coachingPercent: maybe(upTo(100)),
        communityPercent: maybe(upTo(100)),
        fewestPhases: maybe(upTo(5)),
        mostPhases: maybe(5),
        teams: maybe(upTo(3), 0.7),
        fromTeams: maybe(upTo(openClients), 0.8),
        firstMeetingDays: maybe(
          Array.from({ length: upTo(4) }, () => upTo(longest)),
          0.8,
        ),
        waitingDays: maybe(Array.from({ length: upTo(3) }, () => upTo(200))),
        jobs: maybe(
          Array.from({ length: upTo(5) }, () => ({
            title: `työ ${upTo(pick(random, [3, 30]))}`,
            employer: `Yritys ${upTo(pick(random, [3, 30]))}`,
          })),
          0.8,
        ),
        openJobs: maybe(upTo(5), 0.8),
        employed: maybe(upTo(20)),
        fourMonthsIn: maybe(upTo(6)),
        metAfterFour: maybe(upTo(6)),
      },
    ];
  });
  const since = maybe(dayWithin(), 0.2);
  // A third of the teams have no sample; days before the window and of who left are there, too.
  const sampled = pick(random, [0, 3, 40]);
  const timeDays = Array.from({ length: sampled }, (): TimeDay => {
    const worked = (1 + upTo(900)) / 100;
    const part = () => Math.round(100 * worked * pick(random, [0, 0.5, 0.9, 1])) / 100;
    return {
      teamId: 'team',
      coachId: pick(random, loggers),
      on: addDays(window.weeksPeriod.from, upTo(26 * 7 + 20) - 20),
      hours: maybe({ worked, coaching: part(), community: part() }, 0.8),
    };
  });
  const stored = { meetings, coachWeeks, reviews, totals, evidence: [], timeDays };
  return { coaches, since, window, ...stored, today };
}
