import { memoizeByObject } from '../kit/remember';
import type { Employer } from './employer';
import {
  likenessOfNames,
  likenessOfWords,
  mayBeAlike,
  type NameLikeness,
  type PlaceWords,
  placeWords,
} from './name-likeness';

export interface EmployerVariant {
  readonly employer: Employer;
  /** `certain`: don't make another one. `likely`: ask. */
  readonly certainty: 'certain' | 'likely';
}

type Named = Pick<Employer, 'name' | 'site' | 'businessId'>;

/**
 * Employers of the register that a new name probably stands for, best first. An employer merged
 * into another is answered with the one that took its place.
 */
export function findVariants(
  name: string,
  register: readonly Employer[],
  businessId?: string | undefined,
  site?: string | undefined,
): EmployerVariant[] {
  const best = new Map<string, EmployerVariant & { readonly score: number }>();
  const asked = { name, site, businessId, words: placeWords({ name, site }) };
  for (const known of register) {
    if (!isWorthComparing(asked, known)) continue;
    const employer = survivorOf(known, register);
    const likeness = likenessOf(asked, known);
    if (!employer || likeness.score <= (best.get(employer.id)?.score ?? 0)) continue;
    best.set(employer.id, { employer, ...likeness });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.employer.name.localeCompare(b.employer.name, 'fi'))
    .map(({ employer, certainty }) => ({ employer, certainty }));
}

type Asked = Named & { readonly words: PlaceWords };

/** The words of an employer's names, each with its site; made once for an employer. */
const namesOf = memoizeByObject(({ name, aliases, site }: Named & Pick<Employer, 'aliases'>) =>
  [name, ...aliases].map((named) => placeWords({ name: named, site })),
);

/** Nothing comes of two employers of different ids whose names have different beginnings. */
function isWorthComparing(asked: Asked, known: Named & Pick<Employer, 'aliases'>): boolean {
  const isSameId = asked.businessId !== undefined && asked.businessId === known.businessId;
  return isSameId || namesOf(known).some((words) => mayBeAlike(asked.words, words));
}

/** The score is 0 for two employers; a certain one always goes before a likely one. */
function likenessOf(
  asked: Asked,
  known: Named & Pick<Employer, 'aliases'>,
): { score: number; certainty: 'certain' | 'likely' } {
  const likeness = namesOf(known)
    .map((words) => likenessOfWords(asked.words, words))
    .reduce((a, b) => (b.score > a.score ? b : a));
  const isSameId = asked.businessId !== undefined && asked.businessId === known.businessId;
  const isOtherId = Boolean(asked.businessId && known.businessId) && !isSameId;

  if (isSameId && isSameSite(asked, known, likeness)) return { score: 3, certainty: 'certain' };
  if (likeness.kind === 'same' && !isOtherId) return { score: 2, certainty: 'certain' };
  // A renamed firm keeps its id; a chain's shops share one and part of their names.
  if (isSameId && likeness.kind === 'unlike' && !isBothSited(asked, known)) {
    return { score: 0.1, certainty: 'likely' };
  }
  return { score: likeness.score, certainty: 'likely' };
}

function isSameSite(a: Named, b: Named, likeness: NameLikeness): boolean {
  if (a.site && b.site) return likenessOfNames({ name: a.site }, { name: b.site }).kind === 'same';
  return likeness.kind === 'same' || likeness.kind === 'alike';
}

function isBothSited(a: Named, b: Named): boolean {
  return Boolean(a.site && b.site);
}

function survivorOf(employer: Employer, register: readonly Employer[]): Employer | undefined {
  let survivor: Employer | undefined = employer;
  // No more steps than there are employers, should two ever be merged into each other.
  for (let step = 0; survivor?.mergedInto && step < register.length; step += 1) {
    const next: string = survivor.mergedInto;
    survivor = register.find(({ id }) => id === next);
  }
  return survivor?.mergedInto ? undefined : survivor;
}
