import type { Evidence } from '../evidence/evidence';
import { partnersIn, samePartner } from '../evidence/partners';
import { isWithin, spanBefore, spanOf } from '../evidence/rhythm';
import { daysOf } from '../local-date';
import type { CriteriaFacts } from './facts';
import { heldPart, notedOf } from './held';
import type { Proposal, ProposalPart } from './proposal';

/**
 * Kriteeri 8 (004:714), a role for each level: 8.1 how many coaches, 8.2 guidance weekly, 8.3 in each
 * partner team's meeting quarterly, 8.4 in the field monthly, 8.5 outcomes and targets quarterly.
 * Whether a role is met, people judge.
 */
export function proposeLeading(facts: CriteriaFacts): Proposal {
  const { window, since, coaches } = facts;
  const within = window.year;
  const days = (kind: Evidence['kind']) => notedOf(facts, kind, within).map(({ on }) => on);
  const guided = days('teamMeeting');
  const visits = notedOf(facts, 'partnerVisit', within);
  const mentored = days('fieldMentoring');
  const outcomes = days('outcomeReview');
  const reviewed = weeksReviewed(facts);
  const count = guided.length + visits.length + mentored.length + outcomes.length;
  if (count === 0 && facts.reviews.length === 0)
    return { kind: 'none', criterion: 8, missing: ['judgement'] };
  return {
    kind: 'partial',
    criterion: 8,
    period: within,
    parts: [
      { name: 'coachesInTeam', value: coaches.length, unit: 'count' },
      ...heldPart('weeksGuided', 'weekly', guided, { within, since }),
      ...reviewed,
      ...partnersVisited(facts, visits),
      ...heldPart('monthsMentored', 'monthly', mentored, { within, since }),
      ...heldPart('quartersReviewed', 'quarterly', outcomes, { within, since }),
    ],
    notes: [],
    missing: ['judgement'],
  };
}

/** Weeks of the digest gone through, which serves 8.2 and 8.5 beside the meetings (domain.md §1). */
function weeksReviewed({ reviews, window, since }: CriteriaFacts): ProposalPart[] {
  const weeks = window.weeks.filter((week) => since === undefined || daysOf(week).monday >= since);
  const done = weeks.filter((week) => reviews.some((review) => review.week === week));
  if (weeks.length === 0) return [];
  return [{ name: 'digestsReviewed', value: done.length, of: weeks.length, unit: 'count' }];
}

/** Of the partner teams that were ever visited, those visited in the last whole quarter (8.3). */
function partnersVisited({ today }: CriteriaFacts, visits: readonly Evidence[]): ProposalPart[] {
  const partners = partnersIn(visits);
  if (partners.length === 0) return [];
  const last = spanBefore('quarterly', spanOf('quarterly', today));
  const visited = partners.filter((name) =>
    visits.some(({ partner = '', on }) => samePartner(partner, name) && isWithin(on, last)),
  );
  return [{ name: 'partnersVisited', value: visited.length, of: partners.length, unit: 'count' }];
}
