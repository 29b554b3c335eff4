import { percentIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import type { PersonData } from '../../cards/teams/team-person-actions';
import type { PersonError } from '../../cards/teams/team-person-view';
import type { Language } from '../../domain/language';
import { canManageTeam } from '../../domain/permissions';
import { editPeople } from '../../domain/teams/edit-person';
import { type PersonForm, readShare } from '../../domain/teams/person-form';
import type { CoachingTeam, PersonInTeam } from '../../domain/teams/team';
import { valueNow } from '../../storage/kit/change-outcome';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { blankPerson, personFormReply } from './person-form-reply';
import { showTeam } from './team-overview';
import { membersOf } from './team-roster';
import { tellAdded } from './tell-added';

/** What is shown when it has been saved. */
type Then = 'team' | 'another' | 'removed';

/** Save of a person's place; what others changed meanwhile stays, or is asked about. */
export async function keepPerson(
  turn: Turn,
  services: Lent,
  data: PersonData,
  then: Then,
): Promise<Reply> {
  const { access, language, now: at, who } = turn;
  const { teams } = services.store;
  const { token, base } = data;
  const found = canManageTeam(access, data.teamId) ? await teams.find(data.teamId) : undefined;
  if (!found) return notAllowed(turn);
  const again = (
    team: CoachingTeam,
    kind: PersonError,
    changes: Partial<PersonData> = {},
    theirs = '',
  ) =>
    personFormReply(turn, services, {
      team,
      data: { ...data, ...changes },
      error: { kind, theirs },
    });
  const people = await peopleOf(found.value, data.personId, services);
  if (people === 'noRoster') return again(found.value, 'noRoster');
  if (people.length === 0)
    return base ? showTeam(turn, found.value, services) : again(found.value, 'noPerson');

  const { isCoordinator } = access;
  const isRemoval = then === 'removed';
  const save = { people, token, base, mine: data, isRemoval, isCoordinator };
  const outcome = await teams.change(found, { actorId: who.id, token, at }, (team) =>
    editPeople(team, save),
  );
  const team = valueNow(outcome) ?? found.value;
  if (outcome.kind === 'refused' && outcome.refusal.kind !== 'unchanged') {
    const { refusal } = outcome;
    if (refusal.kind !== 'conflict') return again(team, refusal.kind);
    const { theirs } = refusal;
    // Saving again then means: mine in place of theirs.
    const next = { base: theirs, token: turn.newId() };
    return again(team, 'conflict', next, placeInWords(language, theirs));
  }
  const t = wordsIn(language);
  const name = people.map((person) => person.name).join(', ');
  if (isRemoval) return showTeam(turn, team, services, t('person.removed', { name }));
  if (!base) await tellAdded(turn, team, { token, ids: people.map(({ id }) => id) }, services);
  const notice = t('person.saved', { name });
  if (then === 'team') return showTeam(turn, team, services, notice);
  const blank = { ...blankPerson(turn, data.teamId), page: data.page };
  return personFormReply(turn, services, { team, data: blank, notice });
}

/** Who they are comes from the team or from Teams, never from the card; several are added at once. */
async function peopleOf(
  team: CoachingTeam,
  personIds: string,
  services: Lent,
): Promise<readonly Pick<PersonInTeam, 'id' | 'mri' | 'name'>[] | 'noRoster'> {
  const ids = personIds.split(',').filter(Boolean);
  const present = team.people.filter(({ id }) => ids.includes(id));
  if (present.length === ids.length) return present;
  const members = await membersOf(team, services);
  return members ? members.filter(({ id }) => ids.includes(id)) : 'noRoster';
}

function placeInWords(language: Language, form: PersonForm): string {
  const t = wordsIn(language);
  const share = percentIn(language, (readShare(form.sharePercent) ?? 100) / 100);
  const words = [
    form.isCoach === 'true' ? `${t('role.coach')} ${share}` : '',
    form.isLeader === 'true' ? t('role.leader') : '',
  ].filter(Boolean);
  return words.join(', ') || t('person.notInTeam');
}
