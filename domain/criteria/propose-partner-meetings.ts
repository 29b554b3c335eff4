import { daysOf, weekOf } from '../local-date';
import type { CriteriaFacts } from './facts';
import { notedOf } from './held';
import type { Proposal } from './proposal';

/**
 * Kriteeri 5.1 (004:644): coaches take part in the weekly meetings of the team they are attached to.
 * In how many of their weeks they did, all coaches together; a week away asks for nothing. The source
 * gives no share, and the other four parts are people's.
 */
export function proposePartnerMeetings(facts: CriteriaFacts): Proposal {
  const { window, coaches, coachWeeks, since } = facts;
  const noted = notedOf(facts, 'partnerMeeting', window.weeksPeriod);
  if (noted.length === 0) return { kind: 'none', criterion: 5, missing: ['judgement'] };
  const weeks = coaches.flatMap((coach) => {
    const began = coach.since ?? since;
    return window.weeks
      .filter((week) => began === undefined || daysOf(week).monday >= began)
      .filter((week) => !isAway(facts, coach.id, week))
      .map((week) => ({ coachId: coach.id, week }));
  });
  const attended = weeks.filter(({ coachId, week }) =>
    noted.some(({ byId, on }) => byId === coachId && weekOf(on) === week),
  );
  const away = coachWeeks.filter(({ absence }) => absence !== undefined).length;
  return {
    kind: 'partial',
    criterion: 5,
    period: window.weeksPeriod,
    parts: [
      { name: 'partnerWeeks', value: attended.length, of: weeks.length, unit: 'count' },
      ...(away > 0 ? [{ name: 'absentWeeks', value: away, unit: 'count' } as const] : []),
    ],
    notes: [],
    missing: ['judgement'],
  };
}

function isAway({ coachWeeks }: CriteriaFacts, coachId: string, week: string): boolean {
  return coachWeeks.some(
    (told) => told.coachId === coachId && told.week === week && told.absence !== undefined,
  );
}
