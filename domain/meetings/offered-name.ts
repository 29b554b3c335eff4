/*
 * A new employer's name that the form offers stands in the list of employers, beside those of the
 * register. What the list then sends is the name after a mark that no id begins with.
 */

const MARK = 'new:';

/** What the list of employers sends for a name that the register lacks. */
export function offerOf(name: string): string {
  return `${MARK}${name}`;
}

/** The name that was chosen from the list; nothing for an employer of the register. */
export function offeredName(employerId: string): string | undefined {
  return employerId.startsWith(MARK) ? employerId.slice(MARK.length) : undefined;
}
