import { DEEDS, type Deed, type Meeting } from '../meetings/meeting';
import type { CriteriaFacts } from './facts';
import type { Proposal, ProposalPart } from './proposal';

const REPEATED = 2;

/**
 * Kriteeri 18 (004:948) has no numbers: employers met face to face on two days or more in the window,
 * what was done in these meetings, and how many were with an employer that had no vacancy. A person
 * gives the level.
 */
export function proposeContactQuality(facts: CriteriaFacts): Proposal {
  const visits = facts.meetings.filter(({ channel }) => channel === 'faceToFace');
  if (visits.length === 0) return { kind: 'none', criterion: 18, missing: ['meetings'] };
  const days = daysByEmployer(visits);
  const repeated = [...days.values()].filter((met) => met.size >= REPEATED).length;
  const vacancyTold = visits.filter(({ hasVacancy }) => hasVacancy !== undefined);
  const withDeed = (deed: Deed) => visits.filter(({ deeds }) => deeds.includes(deed)).length;
  const share = (name: ProposalPart['name'], part: number, of: number): ProposalPart[] =>
    of === 0 ? [] : [{ name, value: part / of, unit: 'share' }];
  return {
    kind: 'partial',
    criterion: 18,
    period: facts.window.weeksPeriod,
    parts: [
      { name: 'employersMet', value: days.size, unit: 'count' },
      ...share('repeat', repeated, days.size),
      ...DEEDS.flatMap((deed) => share(deed, withDeed(deed), visits.length)),
      ...share(
        'withoutVacancy',
        vacancyTold.filter(({ hasVacancy }) => !hasVacancy).length,
        vacancyTold.length,
      ),
    ],
    notes: [],
    missing: ['judgement'],
  };
}

function daysByEmployer(visits: readonly Meeting[]): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { employerId, metOn } of visits) {
    const known = days.get(employerId);
    if (known) known.add(metOn);
    else days.set(employerId, new Set([metOn]));
  }
  return days;
}
