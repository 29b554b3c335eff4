import type { Employer } from '../../domain/employers/employer';

/** Name and site in one line, where the name alone may not tell which. */
export function calledIn({ name, site }: Pick<Employer, 'name' | 'site'>): string {
  return site ? `${name}, ${site}` : name;
}
