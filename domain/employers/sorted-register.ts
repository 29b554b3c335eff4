import { memoizeByObject } from '../kit/remember';
import type { Employer } from './employer';
import { nameWords, withoutDots } from './name-words';

// Made with the first comparison, as it takes time.
let collator: Intl.Collator | undefined;

/** By name, then by site, in the Finnish order of letters. */
function inFinnishOrder(
  a: Pick<Employer, 'name' | 'site'>,
  b: Pick<Employer, 'name' | 'site'>,
): number {
  collator ??= new Intl.Collator('fi', { numeric: true });
  return collator.compare(a.name, b.name) || collator.compare(a.site ?? '', b.site ?? '');
}

export interface Entry {
  readonly at: number;
  readonly employer: Employer;
  /** The words of each of its names with its site, its own name first. */
  readonly names: readonly (readonly string[])[];
}

/** Made once for an array: sorting a thousand names takes longer than looking through them. */
export const entriesOf = memoizeByObject((register: readonly Employer[]): readonly Entry[] =>
  register
    .map((employer, at) => ({
      at,
      employer,
      names: [employer.name, ...employer.aliases].map((name) =>
        nameWords(`${name} ${employer.site ?? ''}`).map(withoutDots),
      ),
    }))
    .sort((a, b) => inFinnishOrder(a.employer, b.employer)),
);

/** The register by name, then by site. Made once for an array. */
export function sortRegister<T extends Employer>(register: readonly T[]): T[] {
  return entriesOf(register).flatMap(({ at }) => register[at] ?? []);
}
