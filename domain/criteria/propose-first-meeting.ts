import type { CriteriaFacts } from './facts';
import { meanOf } from './mean-of';
import type { Proposal, ProposalNote, ProposalPart } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { latestOf, monthsNote, monthsPeriod } from './told-totals';

/**
 * Kriteeri 15 (004:896): mean days from entry to the first face-to-face meeting with an employer about
 * an open-market job, by client or coach. Level 5 also asks that contacts are tracked, which the log
 * is. Clients who still wait fall out of the mean: how many they are, and the mean with their days so
 * far, stand beside it.
 */
export function proposeFirstMeeting(facts: CriteriaFacts): Proposal {
  const told = facts.totals.flatMap(({ firstMeetingDays }) =>
    firstMeetingDays === undefined ? [] : [firstMeetingDays],
  );
  const days = told.flat();
  const waiting = latestOf(facts, ({ waitingDays }) => waitingDays)?.value;
  const value = meanOf(days);
  const withWaiting = meanOf([...days, ...(waiting ?? [])]);
  const parts: ProposalPart[] = [
    { name: 'firstMeetings', value: days.length, unit: 'count' },
    ...(waiting ? [{ name: 'waiting', value: waiting.length, unit: 'count' } as const] : []),
    ...(waiting && waiting.length > 0 && withWaiting !== undefined
      ? [{ name: 'meanWithWaiting', value: withWaiting, unit: 'days' } as const]
      : []),
  ];
  const notes: ProposalNote[] = [waitingNote(waiting), ...monthsNote(facts, told.length)].flatMap(
    (note) => note ?? [],
  );
  const period = monthsPeriod(facts);
  if (value === undefined)
    return waiting && waiting.length > 0
      ? { kind: 'partial', criterion: 15, period, parts, notes, missing: ['firstMeetings'] }
      : { kind: 'none', criterion: 15, missing: ['firstMeetings'] };
  const proposal = proposalOfValue(15, { value, period, parts, notes });
  const isTracked = facts.meetings.length > 0;
  if (proposal.kind !== 'computed' || proposal.level < 5 || isTracked) return proposal;
  return { ...proposal, level: 4, notes: [{ kind: 'notTracked' }, ...proposal.notes] };
}

function waitingNote(waiting: readonly number[] | undefined): ProposalNote | undefined {
  if (!waiting) return { kind: 'noneWaitingTold' };
  return waiting.length > 0 ? { kind: 'survivors', values: { count: waiting.length } } : undefined;
}
