import type { Employer } from './employer';

type Unfinished = 'businessId' | 'site' | 'industry' | 'needs';
const FILLED: readonly Unfinished[] = ['businessId', 'site', 'industry', 'needs'];

/**
 * The employer that stays when a leader finds two to be one: it takes the other's names as its own
 * other names, and what it does not know itself.
 */
export function mergeEmployers(
  winner: Employer,
  loser: Employer,
): Employer & { readonly aliases: string[] } {
  const filled: { [field in Unfinished]?: string | undefined } = {};
  for (const field of FILLED) filled[field] = winner[field] ?? loser[field];
  const names = [...winner.aliases, loser.name, ...loser.aliases];
  return { ...winner, ...filled, aliases: distinctNames(names, winner.name) };
}

function distinctNames(names: readonly string[], own: string): string[] {
  const seen = new Set([own.toLocaleLowerCase('fi')]);
  return names.filter((name) => {
    const key = name.toLocaleLowerCase('fi');
    return seen.has(key) ? false : seen.add(key);
  });
}
