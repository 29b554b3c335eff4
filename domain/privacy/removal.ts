import { addDays, type LocalDate } from '../local-date';

/** Somebody's wish to be removed; it can be taken back until the day ends. */
export interface Removal {
  /** Entra object id. */
  readonly personId: string;
  /** As Teams says it: what others have written of the person is looked through for it. */
  readonly name: string;
  /** What stands for the person afterwards; made once, so that a removal cut off goes on with it. */
  readonly standInId: string;
  readonly askedOn: LocalDate;
}

/** The person has the rest of the day to think it over. */
export function isRemovalDue({ askedOn }: Pick<Removal, 'askedOn'>, today: LocalDate): boolean {
  return today >= addDays(askedOn, 1);
}

/** What a removal means in a team that the person is in. */
export interface PlaceLost {
  readonly teamName: string;
  /** `onlyLeader`: nobody is left to review the team's weeks. */
  readonly place: 'coach' | 'leader' | 'onlyLeader';
}

export function placesLost(
  personId: string,
  teams: readonly {
    readonly name: string;
    readonly people: readonly { readonly id: string; readonly roles: readonly string[] }[];
  }[],
): PlaceLost[] {
  return teams.flatMap(({ name: teamName, people }): PlaceLost[] => {
    const own = people.find(({ id }) => id === personId);
    if (!own) return [];
    if (!own.roles.includes('leader')) return [{ teamName, place: 'coach' }];
    const leaders = people.filter(({ roles }) => roles.includes('leader'));
    return [{ teamName, place: leaders.length === 1 ? 'onlyLeader' : 'leader' }];
  });
}
