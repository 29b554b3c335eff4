import type { CriteriaFacts } from './facts';
import { sumOf } from './mean-of';
import type { Proposal, ProposalPart } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { fewNote, monthsNote, monthsPeriod } from './told-totals';

/** Fewer employed clients than this is level 1, whatever the share. */
const EMPLOYED_CLIENTS = 10;

/**
 * Kriteeri 21 (004:1002): of the jobs that began, those that are permanent, open to anyone and paid by
 * the collective agreement. Printed "alle 64" and "yli 95": read as under 65 and 95 or more. With
 * fewer than ten clients employed it is level 1. The source gives no period for the ten: the largest
 * number at a month's end counts. A share under 65 needs no number of clients.
 */
export function proposeOpenWork(facts: CriteriaFacts): Proposal {
  const told = facts.totals.flatMap(({ jobs, openJobs }) =>
    jobs === undefined || openJobs === undefined ? [] : [{ jobs: jobs.length, openJobs }],
  );
  const jobs = sumOf(told.map((month) => month.jobs));
  const openJobs = sumOf(told.map((month) => Math.min(month.openJobs, month.jobs)));
  const ends = facts.totals.flatMap(({ employed }) => employed ?? []);
  const employed = ends.length > 0 ? Math.max(...ends) : undefined;
  const isFew = employed !== undefined && employed < EMPLOYED_CLIENTS;
  const few = isFew ? [{ kind: 'tenClients', values: { count: employed } } as const] : [];
  const period = monthsPeriod(facts);
  const parts: ProposalPart[] = [
    { name: 'jobs', value: jobs, unit: 'count' },
    { name: 'openJobs', value: openJobs, unit: 'count' },
    ...(employed === undefined
      ? []
      : [{ name: 'employed', value: employed, unit: 'count' } as const]),
  ];
  if (jobs === 0) {
    const missing = facts.totals.some((month) => month.jobs?.length) ? 'openJobs' : 'jobs';
    return employed === undefined
      ? { kind: 'none', criterion: 21, missing: [missing] }
      : { kind: 'partial', criterion: 21, period, parts, notes: few, missing: [missing] };
  }
  const notes = [...few, ...fewNote(jobs), ...monthsNote(facts, told.length)];
  const proposal = proposalOfValue(21, { value: (100 * openJobs) / jobs, period, parts, notes });
  if (proposal.kind !== 'computed' || proposal.level === 1) return proposal;
  if (employed === undefined)
    return { kind: 'partial', criterion: 21, period, parts, notes, missing: ['employed'] };
  return isFew ? { ...proposal, level: 1 } : proposal;
}
