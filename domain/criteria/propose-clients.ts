import type { CriteriaFacts } from './facts';
import type { MissingFact, Proposal } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { latestOf } from './told-totals';

/**
 * Kriteeri 1 (004:558): open clients for each full-time coach, by working time and not by heads, as of
 * the last month told. It is a stock; 001 and 002 speak of clients a year.
 */
export function proposeCaseload(facts: CriteriaFacts): Proposal {
  const latest = latestOf(facts, ({ openClients, workPercent }) =>
    openClients === undefined || !workPercent ? undefined : { openClients, workPercent },
  );
  if (!latest) {
    const missing: MissingFact[] = [];
    if (!latestOf(facts, ({ openClients }) => openClients)) missing.push('openClients');
    if (!latestOf(facts, ({ workPercent }) => workPercent || undefined))
      missing.push('workPercent');
    return {
      kind: 'none',
      criterion: 1,
      missing: missing.length > 0 ? missing : ['openClients', 'workPercent'],
    };
  }
  const { openClients, workPercent } = latest.value;
  return proposalOfValue(1, {
    value: (100 * openClients) / workPercent,
    period: latest.period,
    parts: [
      { name: 'openClients', value: openClients, unit: 'count' },
      { name: 'fullTimeCoaches', value: workPercent / 100, unit: 'count' },
    ],
    notes: [],
  });
}

/**
 * Kriteeri 4 (004:622). No team: level 1. Three or more: level 2, whatever the share. One or two: by
 * the share of open clients whom these teams refer; under half of them is level 2.
 */
export function proposeTeamShare(facts: CriteriaFacts): Proposal {
  const latest = latestOf(facts, (month) => (month.teams === undefined ? undefined : month));
  const { teams, fromTeams, openClients } = latest?.value ?? {};
  if (!latest || teams === undefined) return { kind: 'none', criterion: 4, missing: ['teams'] };
  const { period } = latest;
  const counted = { name: 'teams', value: teams, unit: 'count' } as const;
  if (teams === 0 || teams >= 3)
    return {
      kind: 'computed',
      criterion: 4,
      level: teams === 0 ? 1 : 2,
      value: teams,
      unit: 'teams',
      period,
      parts: [counted],
      notes: [{ kind: teams === 0 ? 'noTeams' : 'threeTeams' }],
    };
  if (fromTeams === undefined || !openClients)
    return {
      kind: 'partial',
      criterion: 4,
      period,
      parts: [counted],
      notes: [],
      missing: [fromTeams === undefined ? 'fromTeams' : 'openClients'],
    };
  return proposalOfValue(4, {
    value: (100 * Math.min(fromTeams, openClients)) / openClients,
    period,
    parts: [
      counted,
      { name: 'fromTeams', value: fromTeams, unit: 'count' },
      { name: 'openClients', value: openClients, unit: 'count' },
    ],
    notes: [],
  });
}
