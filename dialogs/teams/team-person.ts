import { errorCard } from '../../cards/kit/error-card';
import { percentIn, type Words, wordsIn } from '../../cards/kit/wording';
import { addPerson, editPerson } from '../../cards/teams/team-card';
import {
  type PersonData,
  type PersonError,
  removePerson,
  saveAndAddPerson,
  savePerson,
  teamPersonCard,
  turnPage,
} from '../../cards/teams/team-person-card';
import { canManageTeam } from '../../domain/permissions';
import { type CoachingTeam, leadersOf, type PersonInTeam } from '../../domain/teams/team';
import {
  decidePersonEdit,
  NOT_IN_TEAM,
  type PersonForm,
  personFormOf,
  readShare,
  withPerson,
} from '../../domain/teams/team-people';
import { onAction, type Route } from '../kit/route';
import type { Reply, RosterMember, Services, Turn } from '../kit/turn';
import { showTeam } from './team-overview';
import { membersOf } from './team-roster';

/** A team's leaders and coaches: picked from the Teams team's people, changed, left out. */
export const teamPersonRoutes: readonly Route[] = [
  onAction(addPerson, async (turn, { teamId }, services) => {
    const team = await managed(turn, teamId, services);
    if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
    return showForm(turn, team.value, services, blank(turn, teamId));
  }),
  onAction(editPerson, async (turn, { teamId, personId }, services) => {
    const team = await managed(turn, teamId, services);
    if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
    const person = team.value.people.find((one) => one.id === personId);
    if (!person) return showTeam(turn, team.value, services);
    const base = personFormOf(person);
    const form = { teamId, personId, token: turn.newId(), base, page: 0, ...base };
    // What a new coach would begin with, for a leader who becomes one.
    const sharePercent = base.sharePercent || '100';
    return showForm(turn, team.value, services, { ...form, sharePercent });
  }),
  onAction(turnPage, async (turn, data, services) => {
    const team = await managed(turn, data.teamId, services);
    if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
    return showForm(turn, team.value, services, data);
  }),
  onAction(savePerson, (turn, data, services) => save(turn, data, services, 'team')),
  onAction(saveAndAddPerson, (turn, data, services) => save(turn, data, services, 'another')),
  onAction(removePerson, (turn, data, services) => save(turn, data, services, 'removed')),
];

/** How many people one page of the roster offers; keeps the card well within Teams' limit. */
const PEOPLE_A_PAGE = 100;

type Then = 'team' | 'another' | 'removed';

function blank(turn: Turn, teamId: string): PersonData {
  const form = { isCoach: 'true', isLeader: 'false', sharePercent: '100' };
  return { ...form, teamId, personId: '', token: turn.newId(), page: 0 };
}

async function managed({ access }: Turn, teamId: string, { store }: Services) {
  return canManageTeam(access, teamId) ? store.teams.find(teamId) : undefined;
}

async function save(turn: Turn, data: PersonData, services: Services, then: Then): Promise<Reply> {
  const t = wordsIn(turn.language);
  let triedEtag: string | undefined;
  for (let round = 0; round < 10; round += 1) {
    const found = await managed(turn, data.teamId, services);
    if (!found) return errorCard(turn.language, { kind: 'notAllowed' });
    const { value: team, etag } = found;
    const again = (kind: PersonError, changes: Partial<PersonData> = {}, theirs = '') =>
      showForm(turn, team, services, { ...data, ...changes }, { kind, theirs });
    const present = team.people.find((one) => one.id === data.personId);
    // Who they are comes from Teams, never from the card.
    const known = present ?? (await memberToAdd(team, data.personId, services));
    if (known === 'noRoster') return again('noRoster');
    if (!known) return data.base ? showTeam(turn, team, services) : again('noPerson');
    const theirs = personFormOf(present);
    const decision = decidePersonEdit({
      base: data.base ?? NOT_IN_TEAM,
      theirs,
      mine: data,
      isRemoval: then === 'removed',
      hasOtherLeader: leadersOf(team).some(({ id }) => id !== data.personId),
      isCoordinator: turn.access.isCoordinator,
    });
    // Refused though nobody changed the team: this very edit has been written before.
    if (etag === triedEtag) return afterwards(turn, team, services, data, then, known.name);
    switch (decision.kind) {
      case 'noRole':
      case 'notShare':
      case 'lastLeader':
        return again(decision.kind);
      case 'conflict':
        // Saving again then means: mine in place of theirs.
        return again(
          'conflict',
          { base: theirs, token: turn.newId() },
          placeInWords(t, turn.language, theirs),
        );
      case 'unchanged':
        return afterwards(turn, team, services, data, then, known.name);
      case 'change': {
        const next = { ...team, people: withPerson(team.people, personOf(known, decision.place)) };
        const edit = { ...next, lastEdit: data.token };
        const { id } = turn.who;
        const outcome = await services.store.teams.change(edit, etag, id, data.token, turn.now);
        if (outcome.kind === 'changed') {
          return afterwards(turn, edit, services, data, then, known.name);
        }
        triedEtag = etag;
      }
    }
  }
  throw new Error('a team changed ten times while it was being written');
}

function personOf(
  { id, mri, name }: RosterMember,
  {
    roles,
    sharePercent,
  }: {
    roles: PersonInTeam['roles'] | readonly ('coach' | 'leader')[];
    sharePercent?: number | undefined;
  },
): PersonInTeam {
  const share = sharePercent === undefined ? {} : { sharePercent };
  return { id, mri, name, roles: [...roles], ...share };
}

async function memberToAdd(team: CoachingTeam, personId: string, services: Services) {
  if (!personId) return undefined;
  const members = await membersOf(team, services);
  return members ? members.find((one) => one.id === personId) : ('noRoster' as const);
}

/** What is shown when it has been saved, now or by an earlier press. */
function afterwards(
  turn: Turn,
  team: CoachingTeam,
  services: Services,
  data: PersonData,
  then: Then,
  name: string,
): Promise<Reply> {
  const t = wordsIn(turn.language);
  if (then === 'removed') return showTeam(turn, team, services, t('person.removed', { name }));
  const notice = t('person.saved', { name });
  if (then === 'team') return showTeam(turn, team, services, notice);
  const next = { ...blank(turn, data.teamId), page: data.page };
  return showForm(turn, team, services, next, undefined, notice);
}

async function showForm(
  turn: Turn,
  team: CoachingTeam,
  services: Services,
  data: PersonData,
  error?: { kind: PersonError; theirs?: string },
  notice?: string,
): Promise<Reply> {
  const person = team.people.find((one) => one.id === data.personId);
  // A conflict turns adding someone into changing someone.
  const isEdit = data.base !== undefined && person !== undefined;
  const members = isEdit ? [] : await membersOf(team, services);
  const free = (members ?? []).filter((one) => !team.people.some((each) => each.id === one.id));
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

function placeInWords(t: Words, language: Turn['language'], form: PersonForm): string {
  const share = percentIn(language, (readShare(form.sharePercent) ?? 100) / 100);
  const words = [
    form.isCoach === 'true' ? `${t('role.coach')} ${share}` : '',
    form.isLeader === 'true' ? t('role.leader') : '',
  ].filter(Boolean);
  return words.join(', ') || t('person.notInTeam');
}
