import type { CriteriaFacts } from './facts';
import { foldName } from './fold-name';
import type { BegunJob } from './month-totals';
import type { PartName, Proposal } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { fewNote, monthsNote, monthsPeriod } from './told-totals';

/** Kriteeri 19 (004:970): different titles among the jobs that began in the window's months. */
export function proposeJobTypes(facts: CriteriaFacts): Proposal {
  return proposeDiversity(facts, 19, 'jobTypes', ({ title }) => title);
}

/**
 * Kriteeri 20 (004:982): different employers among them. A chain is one employer, and of a staffing
 * agency the company where the work is done counts.
 */
export function proposeJobEmployers(facts: CriteriaFacts): Proposal {
  return proposeDiversity(facts, 20, 'jobEmployers', ({ employer }) => employer);
}

/** The source gives no formula: different ones in a hundred jobs. */
function proposeDiversity(
  facts: CriteriaFacts,
  criterion: 19 | 20,
  part: PartName,
  nameOf: (job: BegunJob) => string,
): Proposal {
  const told = facts.totals.flatMap(({ jobs }) => (jobs === undefined ? [] : [jobs]));
  const jobs = told.flat();
  if (jobs.length === 0) return { kind: 'none', criterion, missing: ['jobs'] };
  const different = new Set(jobs.map((job) => foldName(nameOf(job)))).size;
  return proposalOfValue(criterion, {
    value: (100 * different) / jobs.length,
    period: monthsPeriod(facts),
    parts: [
      { name: 'jobs', value: jobs.length, unit: 'count' },
      { name: part, value: different, unit: 'count' },
    ],
    notes: [...fewNote(jobs.length), ...monthsNote(facts, told.length)],
  });
}
