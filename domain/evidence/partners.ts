import type { Evidence } from './evidence';

/** The partner teams that were named, each once, the latest named first and as it was written last. */
export function partnersIn(evidence: readonly Evidence[]): string[] {
  const names: string[] = [];
  const newestFirst = evidence.toSorted((a, b) => b.on.localeCompare(a.on));
  for (const { partner } of newestFirst)
    if (partner !== undefined && !names.some((name) => samePartner(name, partner)))
      names.push(partner);
  return names;
}

export function samePartner(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');
}
