import type { LogDraft } from './draft';
import { type NextContact, nextContact } from './next-contact';
import { type LogFacts, readable, readEmployer, readNamedLog } from './read-log';
import { namedText } from './tagger/read-names';

/** The first contact that a message tells of, and the one after it. */
export function readContacts(
  text: string,
  facts: LogFacts,
): { readonly draft: LogDraft; readonly next: NextContact | undefined } {
  const named = namedText(readable(text));
  const draft = readNamedLog(named, facts);
  const found = nextContact(named);
  if (!found) return { draft, next: undefined };
  const { before, ...next } = found;
  // What follows may tell of both, but the second's name makes the first's unsure.
  const employer = readEmployer(before, facts);
  return { draft: employer ? { ...draft, employer } : draft, next };
}
