import type { Evidence } from '../evidence/evidence';
import type { EvidenceKind } from '../evidence/evidence-kind';
import { isWithin, type Rhythm, type Span, wholeSpans } from '../evidence/rhythm';
import type { LocalDate } from '../local-date';
import type { CriteriaFacts } from './facts';
import type { PartName, ProposalPart } from './proposal';

/** What was noted of a kind within some days, by its day. */
export function notedOf(
  { evidence }: Pick<CriteriaFacts, 'evidence'>,
  kind: EvidenceKind,
  within: Span,
): Evidence[] {
  return evidence.filter((noted) => noted.kind === kind && isWithin(noted.on, within));
}

/**
 * In how many whole weeks, months, quarters or halves of the calendar it was done, of those that are
 * over and began after the team did. Nothing while none is over.
 */
export function heldPart(
  name: PartName,
  rhythm: Rhythm,
  days: readonly LocalDate[],
  { within, since }: { readonly within: Span; readonly since?: LocalDate | undefined },
): ProposalPart[] {
  const from = since !== undefined && since > within.from ? since : within.from;
  const spans = wholeSpans(rhythm, { from, to: within.to });
  if (spans.length === 0) return [];
  const held = spans.filter((span) => days.some((day) => isWithin(day, span))).length;
  return [{ name, value: held, of: spans.length, unit: 'count' }];
}

/** On how many different days. */
export function daysPart(name: PartName, days: readonly LocalDate[]): ProposalPart {
  return { name, value: new Set(days).size, unit: 'count' };
}
