import { type AssessorsView, assessorsCard } from '../../cards/assessments/assessors-card';
import { endAssessor, nameAssessor, openAssessors } from '../../cards/assessments/manage-actions';
import type { CardReply } from '../../cards/kit/card-reply';
import { wordsIn } from '../../cards/kit/wording';
import { holdsOn, readRole, usualUntil } from '../../domain/assessments/assessor-role';
import { addDays } from '../../domain/local-date';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, placeOf } from './assessment-place';
import type { Lent } from './lent';

/** Naming somebody from outside who assesses the team for a time. */
export const assessorRoutes: readonly Route[] = [
  onAction(openAssessors, async (turn, { teamId }, services) => {
    const place = await placeOf(turn, teamId, services);
    return place?.may.manage ? showAssessors(turn, place, services) : notAllowed(turn);
  }),
  onAction(nameAssessor, async (turn, { teamId, personId, until, token }, services) => {
    const place = await placeOf(turn, teamId, services);
    if (!place?.may.manage) return notAllowed(turn);
    const people = await peopleOf(place, services);
    const known = people.members.map(({ id }) => id);
    const read = readRole({ personId, until }, { known, today: turn.today });
    if (read.kind === 'invalid') {
      const form = { personId, until };
      return showAssessors(turn, place, services, { form, error: read.error });
    }
    const name = people.members.find(({ id }) => id === personId)?.name ?? '';
    const givenBy = turn.who.id;
    await services.store.assessorRoles.give(
      { teamId, personId, name, until: read.until, givenBy },
      { token, at: turn.now },
    );
    const notice = wordsIn(turn.language)('assessment.assessors.given', { name });
    return showAssessors(turn, place, services, { notice });
  }),
  onAction(endAssessor, async (turn, { teamId, personId, token }, services) => {
    const place = await placeOf(turn, teamId, services);
    if (!place?.may.manage) return notAllowed(turn);
    const roles = await services.store.assessorRoles.ofTeam(teamId);
    const role = roles.find((held) => held.personId === personId);
    const until = addDays(turn.today, -1);
    if (role && holdsOn(role, turn.today))
      await services.store.assessorRoles.give(
        { ...role, until, givenBy: turn.who.id },
        { token: `end:${personId}:${token}`, at: turn.now },
      );
    return showAssessors(turn, place, services);
  }),
];

/** Everybody of the Teams team but those who assess it by their own role. */
async function peopleOf({ team }: AssessmentPlace, { roster }: Lent) {
  const answer = await roster.members(team.teamsTeamId);
  if (answer.kind === 'unavailable') return { members: [], isPartial: true };
  const own = new Set(team.people.map(({ id }) => id));
  const members = answer.members
    .filter(({ id }) => !own.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'fi'));
  return { members, isPartial: false };
}

/** More names than this would not fit Teams' limit on a card. */
const MOST_PEOPLE = 150;

async function showAssessors(
  turn: Turn,
  place: AssessmentPlace,
  services: Lent,
  said: Partial<Pick<AssessorsView, 'form' | 'error' | 'notice'>> = {},
): Promise<CardReply> {
  const { team } = place;
  const [roles, { members, isPartial }] = await Promise.all([
    services.store.assessorRoles.ofTeam(team.id),
    peopleOf(place, services),
  ]);
  return assessorsCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    token: formIdFor(turn),
    surface: turn.surface,
    roles: roles.filter((role) => holdsOn(role, turn.today)),
    people: members.slice(0, MOST_PEOPLE).map(({ id, name }) => ({ title: name, value: id })),
    isPartial,
    form: { personId: '', until: usualUntil(turn.today) },
    ...said,
  });
}
