import { errorCard } from '../../cards/kit/error-card';
import {
  acceptCoach,
  answerCoachRequest,
  answeredCard,
  type CoachAnswerData,
  coachRequestCard,
  decidedCard,
  refuseCoach,
} from '../../cards/teams/coach-request-card';
import { canManageTeam } from '../../domain/permissions';
import type { CoachRequest } from '../../domain/teams/coach-request';
import type { CoachingTeam } from '../../domain/teams/team';
import { readShare, withPerson } from '../../domain/teams/team-people';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';

/** A leader's answer to "I am a coach": the first one stands. */
export const coachAnswerRoutes: readonly Route[] = [
  onAction(answerCoachRequest, async (turn, { teamId, personId }, services) => {
    if (!canManageTeam(turn.access, teamId))
      return errorCard(turn.language, { kind: 'notAllowed' });
    const found = await requestAndTeam(teamId, personId, services);
    if (!found) return errorCard(turn.language, { kind: 'misunderstood' });
    const { request, team } = found;
    if (request.value.state !== 'open') return decided(turn, request.value, team.value);
    return asForm(turn, request.value, team.value, '100');
  }),
  onAction(acceptCoach, (turn, data, services) => decide(turn, data, 'accepted', services)),
  onAction(refuseCoach, (turn, data, services) => decide(turn, data, 'refused', services)),
];

type Answer = 'accepted' | 'refused';

async function decide(
  turn: Turn,
  data: CoachAnswerData,
  state: Answer,
  services: Services,
): Promise<Reply> {
  if (!canManageTeam(turn.access, data.teamId)) {
    return errorCard(turn.language, { kind: 'notAllowed' });
  }
  const sharePercent = state === 'accepted' ? readShare(data.sharePercent) : undefined;
  for (let round = 0; round < 5; round += 1) {
    const found = await requestAndTeam(data.teamId, data.personId, services);
    if (!found) return errorCard(turn.language, { kind: 'misunderstood' });
    const { request, team } = found;
    if (request.value.state !== 'open') {
      await tellAsker(turn.now, request.value, team.value, services);
      return decided(turn, request.value, team.value);
    }
    // A card of a former asking: show the present one rather than answer something not seen.
    const isStale = request.value.round !== data.round;
    const isWrong = state === 'accepted' && sharePercent === undefined;
    if (isStale || isWrong) {
      return asForm(turn, request.value, team.value, data.sharePercent, isWrong);
    }
    const answered = answeredBy(turn, request.value, state, sharePercent);
    const changed = state === 'accepted' ? withCoach(team, answered) : undefined;
    const outcome = await services.store.coachRequests.answer(
      answered,
      request.etag,
      turn.now,
      changed,
    );
    if (outcome.kind === 'answered') {
      await tellAsker(turn.now, answered, team.value, services);
      return decided(turn, answered, team.value);
    }
  }
  throw new Error('a request changed five times while it was being answered');
}

async function requestAndTeam(teamId: string, personId: string, { store }: Services) {
  const [request, team] = await Promise.all([
    store.coachRequests.find(teamId, personId),
    store.teams.find(teamId),
  ]);
  return request && team && { request, team };
}

function answeredBy(
  { who, now }: Turn,
  request: CoachRequest,
  state: Answer,
  sharePercent: number | undefined,
): CoachRequest {
  const decidedBy = { id: who.id, name: who.name };
  const share = sharePercent === undefined ? {} : { sharePercent };
  return { ...request, state, decidedBy, decidedAt: now.toISOString(), ...share };
}

function withCoach(
  { value: team, etag }: { value: CoachingTeam; etag: string },
  { personId: id, mri, name, sharePercent = 100 }: CoachRequest,
) {
  const present = team.people.find((person) => person.id === id);
  const others = present?.roles.filter((role) => role !== 'coach') ?? [];
  const person = { id, mri, name, roles: ['coach' as const, ...others], sharePercent };
  return { value: { ...team, people: withPerson(team.people, person) }, etag };
}

/** Once for each asking, however often and by whomever it was answered. */
async function tellAsker(
  now: Date,
  request: CoachRequest,
  team: CoachingTeam,
  { store }: Services,
): Promise<void> {
  const { teamId, personId, round } = request;
  const profile = await store.people.find(personId);
  const language = profile?.value.language ?? request.language;
  const sharePercent = request.state === 'accepted' ? (request.sharePercent ?? 100) : undefined;
  const { card, title } = answeredCard(language, { teamName: team.name, sharePercent });
  const id = `coachAnswer:${teamId}:${personId}:${round}`;
  await store.outbox.put({ id, to: { person: personId }, summary: title, card }, now);
}

function asForm(
  turn: Turn,
  { teamId, personId, round, name }: CoachRequest,
  team: CoachingTeam,
  sharePercent: string,
  hasShareError = false,
): Reply {
  return coachRequestCard(turn.language, {
    data: { teamId, personId, round },
    name,
    teamName: team.name,
    sharePercent,
    hasShareError,
    surface: turn.surface,
  });
}

function decided(turn: Turn, request: CoachRequest, team: CoachingTeam): Reply {
  return decidedCard(turn.language, {
    name: request.name,
    teamName: team.name,
    isAccepted: request.state === 'accepted',
    isByReader: request.decidedBy?.id === turn.who.id,
    deciderName: request.decidedBy?.name ?? '',
  });
}
