import type { Anchor } from './anchor';
import { clauseAt } from './clauses';
import type { FlatText } from './flat-text';
import type { Span } from './phrases';

/** Characters of the form's field. */
const LENGTH = 200;

/**
 * The next step in the writer's own words: from the beginning of the agreement's clause, or from the
 * agreement itself when a contact comes before it there, to the end of the sentence.
 */
export function readNextStep(
  text: string,
  flat: FlatText,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): string | undefined {
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
    stop ? agreement.end + stop.index : text.length,
    contactClause && contactClause.start > agreement.start ? contactClause.start : text.length,
  );
  return trimStep(text.slice(start, end));
}

/** Without the joining word (`ja`, `when`) that is left at the end when another clause is cut off. */
function trimStep(text: string): string {
  const step = text
    .replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, '')
    .replace(/\s(?:kun|när|when|ja|och|and)$/iu, '');
  return step.length <= LENGTH ? step : `${step.slice(0, LENGTH - 1).trimEnd()}…`;
}
