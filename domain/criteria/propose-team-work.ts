import { TICKS } from '../evidence/evidence-kind';
import type { CriteriaFacts } from './facts';
import { daysPart, heldPart, notedOf } from './held';
import type { Proposal, ProposalPart } from './proposal';

/**
 * Kriteeri 7 (004:696): level 5 asks for guidance every week, level 4 for two or three meetings a
 * month, level 3 in the countryside for two or three remote ones. What cover is worth, people judge.
 */
export function proposeTeamWork(facts: CriteriaFacts): Proposal {
  const { window, since, coaches } = facts;
  const within = window.weeksPeriod;
  const meetings = notedOf(facts, 'teamMeeting', within);
  if (meetings.length === 0) return { kind: 'none', criterion: 7, missing: ['judgement'] };
  const days = meetings.map(({ on }) => on);
  const share = (name: ProposalPart['name'], count: number): ProposalPart => ({
    name,
    value: count / meetings.length,
    unit: 'share',
  });
  return {
    kind: 'partial',
    criterion: 7,
    period: within,
    parts: [
      { name: 'coachesInTeam', value: coaches.length, unit: 'count' },
      daysPart('teamMeetings', days),
      ...heldPart('weeksWithMeeting', 'weekly', days, { within, since }),
      ...TICKS.map((tick) =>
        share(tick, meetings.filter(({ ticks }) => ticks.includes(tick)).length),
      ),
      share('remoteMeetings', meetings.filter(({ setting }) => setting === 'remote').length),
    ],
    notes: [],
    missing: ['judgement'],
  };
}
