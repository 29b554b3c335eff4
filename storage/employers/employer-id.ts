import { v5 as uuidFrom } from 'uuid';

const EMPLOYER_IDS = 'f6e9ad6a-1f4a-4a3c-8f5e-0c2b7f0d7a11';

/** The id a new name gets: two coaches who add the same name at once make one employer. */
export function employerIdOf(teamId: string, name: string, site = ''): string {
  const [first, ...others] = [name, site].map((text) =>
    text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' '),
  );
  const called = [first, ...others.filter(Boolean)].join('\n');
  return uuidFrom(`${teamId}\n${called}`, EMPLOYER_IDS);
}
