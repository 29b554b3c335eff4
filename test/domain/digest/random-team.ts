import { ABSENCES, type CoachWeek } from '../../../domain/digest/coach-week';
import type { DigestFacts, EmployerVisits } from '../../../domain/digest/facts';
import type { Period } from '../../../domain/digest/period';
import { factsSpan, meetingsSpan } from '../../../domain/digest/period-spans';
import { monthPeriod, quarterPeriod, weekPeriod } from '../../../domain/digest/period-weeks';
import type { Review } from '../../../domain/digest/review';
import { addDays, type LocalDate, localDateOrThrow, weekOf } from '../../../domain/local-date';
import { BASES, CHANNELS, type Meeting } from '../../../domain/meetings/meeting';
import { pick } from '../../support/random';
import type { RawTeam } from './naive-figures';

type Random = () => number;

const YEARS_KNOWN = 3;
const SPAN_DAYS = 140;

/** A team with its whole history, the unlikely included: absences, strangers, things unknown. */
export function randomTeam(random: Random): RawTeam {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const maybe = <T>(value: T, chance = 0.5) => (random() < chance ? value : undefined);
  const anchor = addDays(localDateOrThrow('2025-11-03'), upTo(500));
  const coaches = Array.from({ length: 1 + upTo(14) }, (_, at) => ({
    id: `coach-${at}`,
    name: `Coach ${at}`,
  }));
  const today = addDays(anchor, upTo(20));
  const period = randomPeriod(random, anchor, today);
  const since = maybe(addDays(anchor, 20 - upTo(120)), 0.4);
  const loggers = [...coaches.map(({ id }) => id), 'one-who-left'];
  const employers = Array.from({ length: 1 + upTo(90) }, (_, at) => `employer-${at}`);
  const meetingOn = (metOn: LocalDate, id: string): Meeting => ({
    id,
    teamId: 'team',
    coachId: pick(random, loggers),
    employerId: pick(random, employers),
    metOn,
    channel: random() < 0.6 ? 'faceToFace' : pick(random, CHANNELS),
    participants: 'coach',
    concernsJobSeeker: random() < 0.8,
    basis: maybe(pick(random, BASES), 0.7),
    isInLineWithPlan: maybe(random() < 0.6, 0.6),
    deeds: [],
    nextStep: maybe(`step of ${id}`),
    nextStepOn: maybe(addDays(metOn, upTo(60)), 0.3),
  });
  const lately = Array.from({ length: random() < 0.1 ? 0 : upTo(600) }, (_, at) =>
    meetingOn(addDays(anchor, 40 - upTo(SPAN_DAYS)), `m${at}`),
  );
  const longAgo = Array.from({ length: upTo(60) }, (_, at) =>
    meetingOn(addDays(anchor, -SPAN_DAYS - upTo(365 * YEARS_KNOWN)), `old${at}`),
  );
  const weeks = Array.from({ length: 26 }, (_, at) => weekOf(addDays(anchor, 40 - 7 * at)));
  const awayChance = pick(random, [0, 0.1, 0.5, 0.95]);
  const coachWeeks: CoachWeek[] = coaches.flatMap(({ id }) =>
    weeks.flatMap((week) => {
      if (random() < 0.2) return [];
      const absence = maybe(pick(random, ABSENCES), awayChance);
      return [{ coachId: id, week, jobSeekers: maybe(upTo(5), 0.7), absence }];
    }),
  );
  const reviews: Review[] = weeks.flatMap((week) =>
    Array.from({ length: Math.max(0, upTo(3) - 1) }, () => ({
      week,
      by: 'leader',
      at: '2026-01-01T08:00:00Z',
    })),
  );
  return {
    facts: {
      team: { id: 'team', name: 'Team', weeklyTarget: maybe(1 + upTo(9)), since },
      period,
      coaches,
      coachWeeks,
      reviews,
      today,
    },
    history: [...lately, ...longAgo],
    nameOf: (id) => `Työnantaja ${id}`,
  };
}

function randomPeriod(random: Random, anchor: LocalDate, today: LocalDate): Period {
  const [year, month] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))];
  const kind = random();
  if (kind < 0.5) return weekPeriod(weekOf(anchor));
  if (kind < 0.8) return monthPeriod(year, month, today);
  return quarterPeriod(year, Math.ceil(month / 3), today);
}

/** What storage would give of the team: its span's meetings, and a register of its employers. */
export function factsOf({ facts, history, nameOf }: RawTeam): DigestFacts {
  const { from, to } = factsSpan(facts.period);
  const last = meetingsSpan(facts.period, facts.today).to;
  const meetings = history.filter(({ metOn }) => metOn >= from && metOn <= last);
  const employers = new Map<string, EmployerVisits>();
  for (const employerId of new Set(history.map((meeting) => meeting.employerId))) {
    const own = history.filter((meeting) => meeting.employerId === employerId);
    const days = own.map(({ metOn }) => metOn).sort();
    const visits = own.filter(({ channel }) => channel === 'faceToFace');
    const visitDays = [...new Set(visits.map(({ metOn }) => metOn))].sort();
    employers.set(employerId, {
      employerId,
      name: nameOf(employerId),
      firstMetOn: days[0],
      firstDays: visitDays.slice(0, 3),
    });
  }
  const isWithin = ({ week }: { week: string }) => week >= weekOf(from) && week <= weekOf(to);
  return {
    ...facts,
    coachWeeks: facts.coachWeeks.filter(isWithin),
    reviews: facts.reviews.filter(isWithin),
    meetings,
    employers,
  };
}
