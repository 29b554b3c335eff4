import { errorCard } from '../../cards/kit/error-card';
import {
  acceptCoach,
  answerCoachRequestAction,
  type CoachAnswerData,
  refuseCoach,
} from '../../cards/teams/coach-request-actions';
import { coachRequestCard, decidedCard } from '../../cards/teams/coach-request-card';
import { canManageTeam } from '../../domain/permissions';
import type { CoachAnswer } from '../../domain/teams/answer-coach-request';
import type { CoachRequest } from '../../domain/teams/coach-request';
import { readShare } from '../../domain/teams/person-form';
import type { CoachingTeam } from '../../domain/teams/team';
import { valueNow } from '../../storage/kit/change-outcome';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { tellAsker } from './tell-asker';

/** A leader's answer to "I am a coach": the first one stands. */
export const coachAnswerRoutes: readonly Route[] = [
  onAction(answerCoachRequestAction, async (turn, { teamId, personId }, { store }) => {
    if (!canManageTeam(turn.access, teamId)) return notAllowed(turn);
    const [found, team] = await Promise.all([
      store.coachRequests.find(teamId, personId),
      store.teams.find(teamId),
    ]);
    if (!found || !team) return errorCard(turn.language, { kind: 'misunderstood' });
    const { value: request } = found;
    return request.state === 'open'
      ? openCard(turn, team.value, { request, sharePercent: '100', hasShareError: false })
      : closedCard(turn, team.value, request);
  }),
  onAction(acceptCoach, (turn, data, services) => answer(turn, data, 'accepted', services)),
  onAction(refuseCoach, (turn, data, services) => answer(turn, data, 'refused', services)),
];

async function answer(
  turn: Turn,
  data: CoachAnswerData,
  state: CoachAnswer['state'],
  { store }: Lent,
): Promise<Reply> {
  if (!canManageTeam(turn.access, data.teamId)) return notAllowed(turn);
  const team = await store.teams.find(data.teamId);
  if (!team) return errorCard(turn.language, { kind: 'misunderstood' });
  const sharePercent = state === 'accepted' ? readShare(data.sharePercent) : undefined;
  const outcome = await store.coachRequests.answer(data, {
    state,
    by: { id: turn.who.id, name: turn.who.name },
    at: turn.now,
    round: data.round,
    sharePercent,
  });
  const request = valueNow(outcome);
  if (!request) return errorCard(turn.language, { kind: 'misunderstood' });
  if (request.state === 'open')
    return openCard(turn, team.value, {
      request,
      sharePercent: data.sharePercent,
      hasShareError: state === 'accepted' && sharePercent === undefined,
    });
  await tellAsker(turn.now, request, team.value, store);
  return closedCard(turn, team.value, request);
}

function openCard(
  turn: Turn,
  team: CoachingTeam,
  form: { request: CoachRequest; sharePercent: string; hasShareError: boolean },
): Reply {
  const { teamId, personId, round, name } = form.request;
  return coachRequestCard(turn.language, {
    data: { teamId, personId, round },
    name,
    teamName: team.name,
    sharePercent: form.sharePercent,
    hasShareError: form.hasShareError,
    surface: turn.surface,
  });
}

function closedCard(turn: Turn, team: CoachingTeam, request: CoachRequest): Reply {
  return decidedCard(turn.language, {
    name: request.name,
    teamName: team.name,
    isAccepted: request.state === 'accepted',
    isByReader: request.decidedBy?.id === turn.who.id,
    deciderName: request.decidedBy?.name ?? '',
  });
}
