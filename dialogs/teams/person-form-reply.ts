import type { PersonData } from '../../cards/teams/team-person-actions';
import { teamPersonCard } from '../../cards/teams/team-person-card';
import type { PersonError } from '../../cards/teams/team-person-view';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { membersOf } from './team-roster';

/** How many people one page of the roster offers; keeps the card well within Teams' limit. */
const PEOPLE_A_PAGE = 100;

export function blankPerson(turn: Turn, teamId: string): PersonData {
  // No role is ticked beforehand: a leader who was left a coach would stand in the digest.
  const form = { isCoach: 'false', isLeader: 'false', sharePercent: '100' };
  return { ...form, teamId, personId: '', token: turn.newId(), page: 0 };
}

export interface PersonFormRequest {
  readonly team: CoachingTeam;
  readonly data: PersonData;
  /** `theirs`: in words, what somebody else has saved. */
  readonly error?: { readonly kind: PersonError; readonly theirs?: string };
  readonly notice?: string;
}

/** The form of a person's place in the team: one who is in it, or somebody of the roster. */
export async function personFormReply(
  turn: Turn,
  services: Lent,
  { team, data, error, notice }: PersonFormRequest,
): Promise<Reply> {
  const person = team.people.find(({ id }) => id === data.personId);
  // A conflict turns adding someone into changing someone.
  const isEdit = data.base !== undefined && person !== undefined;
  const members = isEdit ? [] : await membersOf(team, services);
  const inTeam = new Set(team.people.map(({ id }) => id));
  const free = (members ?? []).filter(({ id }) => !inTeam.has(id));
  const pages = Math.max(1, Math.ceil(free.length / PEOPLE_A_PAGE));
  const page = Math.min(data.page, pages - 1);
  const shown = free.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE);
  const { teamId, personId, token, base, isCoach, isLeader, sharePercent } = data;
  return teamPersonCard(turn.language, {
    data: { teamId, personId, token, base, page },
    form: { isCoach, isLeader, sharePercent },
    name: isEdit ? person.name : undefined,
    candidates: shown.map(({ id, name }) => ({ title: name, value: id })),
    pages,
    teamName: team.name,
    notice,
    error: members ? error : { kind: 'noRoster' },
    surface: turn.surface,
  });
}
