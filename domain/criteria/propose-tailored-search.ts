import type { Meeting } from '../meetings/meeting';
import type { CriteriaFacts } from './facts';
import type { Level } from './level';
import { levelOf } from './level-of';
import type { Proposal, ProposalNote, ProposalPart } from './proposal';

const FEW_CONTACTS = 10;

/**
 * Kriteeri 16 (004:910): the share of all contacts, whatever the channel, that was made on clients'
 * wishes, of those whose basis is known. Levels 4 and 5 also ask that contacts are in line with
 * clients' current plans. The source gives no share for that: the level's own bound is asked of it,
 * too, of the contacts of which it is known. Where nobody told, the level is 3.
 */
export function proposeTailoredSearch(facts: CriteriaFacts): Proposal {
  const { meetings, window } = facts;
  const known = meetings.filter(({ basis }) => basis !== undefined);
  if (known.length === 0)
    return {
      kind: 'none',
      criterion: 16,
      missing: [meetings.length === 0 ? 'contacts' : 'basis'],
    };
  const byWishes = known.filter(({ basis }) => basis === 'clientWishes').length;
  const value = (100 * byWishes) / known.length;
  const outcome = levelOf(16, value);
  if (outcome.kind !== 'level') return { kind: 'none', criterion: 16, missing: ['contacts'] };
  const inLine = shareInLine(meetings);
  const allowed = levelByPlans(inLine);
  const isCapped = allowed < outcome.level;
  const level = isCapped ? allowed : outcome.level;
  const parts: ProposalPart[] = [
    { name: 'contacts', value: meetings.length, unit: 'count' },
    { name: 'contactsWithBasis', value: known.length, unit: 'count' },
    { name: 'byWishes', value: value / 100, unit: 'share' },
    ...(inLine === undefined ? [] : [{ name: 'inLine', value: inLine, unit: 'share' } as const]),
  ];
  const notes: ProposalNote[] = [
    ...(isCapped ? [planNote(inLine, outcome.level)] : []),
    ...(outcome.isBetween ? [{ kind: 'between' } as const] : []),
    ...(level === 5 ? [{ kind: 'learningToJudge' } as const] : []),
    ...(known.length < FEW_CONTACTS
      ? [{ kind: 'fewCases', values: { count: known.length } } as const]
      : []),
  ];
  const period = window.weeksPeriod;
  return { kind: 'computed', criterion: 16, level, value, unit: 'percent', period, parts, notes };
}

/** Of the contacts of which it is known; nothing when of none. */
function shareInLine(meetings: readonly Meeting[]): number | undefined {
  const known = meetings.filter(({ isInLineWithPlan }) => isInLineWithPlan !== undefined);
  if (known.length === 0) return undefined;
  return known.filter(({ isInLineWithPlan }) => isInLineWithPlan).length / known.length;
}

/** The best level that contacts so much in line with the plans allow. */
function levelByPlans(inLine = 0): Level {
  const outcome = levelOf(16, 100 * inLine);
  return outcome.kind === 'level' && outcome.level > 3 ? outcome.level : 3;
}

function planNote(inLine: number | undefined, wanted: Level): ProposalNote {
  if (inLine === undefined) return { kind: 'inLineMissing' };
  return { kind: 'inLineLow', values: { least: wanted === 5 ? 90 : 75 } };
}
