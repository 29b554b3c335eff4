import type { CoachingTeam } from './team';

const LONGEST_NAME = 120;

/** The team with the person's name as it is now; nothing when it says so already. */
export function renamed(
  team: CoachingTeam,
  personId: string,
  told: string,
): CoachingTeam | undefined {
  const name = told.trim().slice(0, LONGEST_NAME);
  const isOther = team.people.some((person) => person.id === personId && person.name !== name);
  if (name === '' || !isOther) return undefined;
  const people = team.people.map((person) =>
    person.id === personId ? { ...person, name } : person,
  );
  return { ...team, people };
}
