import type { Anchor } from './anchor';
import { clauseAt } from './clauses';
import type { FlatText } from './flat-text';

import type { PartRules } from './parts/part-features';
import type { PartReading } from './parts/read-parts';
import type { Span } from './phrases';

/** Characters of the form's field. */
const LENGTH = 200;
const SURE = 0.5;

/**
 * The next step in the writer's own words: from the beginning of the agreement's clause, or from the
 * agreement itself when a contact comes before it there, to the end of the sentence.
 */
export function nextStepByRules(
  flat: FlatText,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): Span | undefined {
  const agreement = anchors.find((anchor) => anchor.kind === 'agreement');
  if (agreement === undefined) return undefined;
  const contacts = anchors.filter((anchor) => anchor.kind === 'contact');
  const clause = clauseAt(agreement, clauses) ?? agreement;
  const sharesClause = contacts.some(
    (contact) => contact.start >= clause.start && contact.start < agreement.start,
  );
  const start = sharesClause ? agreement.start : clause.start;
  const stop = /(?<!\d)[.!?;](?=\s|$)|\n/.exec(flat.slice(agreement.end));
  const nextContact = contacts.find((contact) => contact.start > agreement.start);
  const contactClause = nextContact && clauseAt(nextContact, clauses);
  const end = Math.min(
    stop ? agreement.end + stop.index : flat.length,
    contactClause && contactClause.start > agreement.start ? contactClause.start : flat.length,
  );
  return { start, end };
}

/** Where the next step stands, by the parts of the log. */
export function comingIn(parts: PartReading): Span | undefined {
  return parts.spanOf(['nextStep', 'nextDay'], SURE);
}

/** The next step in the writer's own words, as the parts of the log tell it, or else the rules. */
export function readNextStep(
  text: string,
  { nextStep }: Pick<PartRules, 'nextStep'>,
  parts: PartReading,
): string | undefined {
  const span = comingIn(parts) ?? nextStep;
  return span && (trimStep(text.slice(span.start, span.end)) || undefined);
}

/** Without the joining word (`ja`, `when`) that is left at the end when another clause is cut off. */
function trimStep(text: string): string {
  const step = text
    .replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, '')
    .replace(/\s(?:kun|när|when|ja|och|and)$/iu, '');
  return step.length <= LENGTH ? step : `${step.slice(0, LENGTH - 1).trimEnd()}…`;
}
