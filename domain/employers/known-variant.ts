import type { Employer } from './employer';
import type { EmployerDetails } from './employer-form';
import { findVariants } from './employer-variants';

export type KnownVariant =
  /** It is this one, under another writing. */
  | { readonly kind: 'registered'; readonly employer: Employer }
  /** It may be one of these: the writer has to say that it is not. */
  | { readonly kind: 'alike'; readonly employers: readonly Employer[] };

interface Known {
  readonly register: readonly Employer[];
  /** Employers the writer has been asked about, and has said to be others. */
  readonly toldApart: readonly string[];
  /** The employer that is edited; a new one has none. */
  readonly theirs?: Employer;
}

/** How many employers the writer is asked about at once. */
const ASKED = 3;

/** The employers of the register that the details may be of; nothing when they are a new one's. */
export function knownVariant(
  { name, businessId, site }: EmployerDetails,
  { register, theirs, toldApart }: Known,
): KnownVariant | undefined {
  const others = register.filter(({ id }) => id !== theirs?.id);
  const [best, ...rest] = findVariants(name, others, businessId, site);
  if (!best) return undefined;
  if (best.certainty === 'certain') return { kind: 'registered', employer: best.employer };
  const asked = [best, ...rest].slice(0, ASKED).map(({ employer }) => employer);
  return asked.every(({ id }) => toldApart.includes(id))
    ? undefined
    : { kind: 'alike', employers: asked };
}
