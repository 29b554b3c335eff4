import type { LocalDate } from '../local-date';
import { type Due, dueBy, dueOf, goalsDue } from './due';
import type { Evidence } from './evidence';
import { EVIDENCE_KINDS, EVIDENCE_RULES, type EvidenceKind } from './evidence-kind';
import { partnersIn, samePartner } from './partners';
import type { Rhythm } from './rhythm';

/** One thing of the leader's year, and how it stands. */
export interface YearItem extends Due {
  readonly id: EvidenceKind | 'assessment';
  /** Of the criterion: `8.3`. */
  readonly part: string;
  readonly rhythm: Rhythm;
  /** The partner team that is visited (8.3), once one is known. */
  readonly partner?: string | undefined;
  /** The days it was done on, ascending. */
  readonly doneOn: readonly LocalDate[];
}

export interface YearFacts {
  /** What the reader may see of the last year, not taken back. */
  readonly evidence: readonly Evidence[];
  readonly since: LocalDate;
  readonly today: LocalDate;
  /** Steering groups: quarterly until 100 points, half-yearly from then on (Kriteeri 11.3, 004:794). */
  readonly steeringMonths: 3 | 6;
  /** When the last assessment was finished, and when the next one is due (Kriteeri 11.2). */
  readonly assessed?: { readonly on: LocalDate; readonly dueOn: LocalDate } | undefined;
  readonly assessmentMonths: 6 | 12;
}

/** Everything that has a rhythm and is a leader's to see to, in the order of the criteria. */
export function yearItems(facts: YearFacts): YearItem[] {
  return EVIDENCE_KINDS.flatMap((kind) => itemsOf(kind, facts)).concat(assessmentItem(facts));
}

function itemsOf(kind: EvidenceKind, facts: YearFacts): YearItem[] {
  const { rhythm: usual, giver, parts } = EVIDENCE_RULES[kind];
  if (usual === undefined || giver !== 'leader') return [];
  const isSteering = kind === 'steeringGroup' && facts.steeringMonths === 6;
  const rhythm = isSteering ? 'halfYearly' : usual;
  const found = facts.evidence.filter((evidence) => evidence.kind === kind);
  const item = (of: readonly Evidence[], partner?: string): YearItem => {
    const doneOn = of.map(({ on }) => on).toSorted();
    const due = kind === 'goalsTold' ? goalsDue(doneOn, facts) : dueOf(rhythm, doneOn, facts);
    return { id: kind, part: parts.at(-1) ?? '', rhythm, partner, doneOn, ...due };
  };
  if (kind !== 'partnerVisit') return [item(found)];
  const partners = partnersIn(found);
  if (partners.length === 0) return [item([])];
  // Each partner team is visited (8.3), so each stands for itself.
  return partners.map((name) =>
    item(
      found.filter(({ partner = '' }) => samePartner(partner, name)),
      name,
    ),
  );
}

function assessmentItem({ assessed, since, today, assessmentMonths }: YearFacts): YearItem {
  const rhythm = assessmentMonths === 6 ? 'halfYearly' : 'yearly';
  const shape = { id: 'assessment', part: '11.2', rhythm } as const;
  if (!assessed) return { ...shape, doneOn: [], ...dueOf(rhythm, [], { since, today }) };
  const { on, dueOn } = assessed;
  return { ...shape, doneOn: [on], ...dueBy(dueOn, today), lastOn: on };
}
