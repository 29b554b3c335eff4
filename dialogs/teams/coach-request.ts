import { askedCard } from '../../cards/teams/asker-cards';
import { askToCoachAction } from '../../cards/teams/coach-request-actions';
import { whichTeamCard } from '../../cards/teams/which-team-card';
import { type CoachingTeam, isCoachOf } from '../../domain/teams/team';
import { valueNow } from '../../storage/kit/change-outcome';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { tellDeciders } from './tell-deciders';

/** Anyone can say to be a coach; the team's leaders are asked. */
export const coachRequestRoutes: readonly Route[] = [
  onAction(askToCoachAction, async (turn, { teamId }, services) => {
    const teams = await teamsToAsk(turn, services);
    const [first] = teams;
    if (!first) return askedCard(turn.language, { state: 'noTeams' });
    const chosen = teamId ? teams.find((team) => team.id === teamId) : undefined;
    if (chosen) return ask(turn, chosen, services);
    if (teams.length === 1) return ask(turn, first, services);
    const choices = teams.map(({ id, name, region }) => ({
      title: `${name} (${region})`,
      value: id,
    }));
    return whichTeamCard(turn.language, choices, turn.surface);
  }),
];

async function teamsToAsk({ where }: Turn, { store }: Lent): Promise<CoachingTeam[]> {
  const teams = await store.teams.all();
  return teams.map((team) => team.value).filter((team) => team.tenantId === where.tenantId);
}

async function ask(turn: Turn, team: CoachingTeam, services: Lent): Promise<Reply> {
  const { who, now, deliveryId, language } = turn;
  const asked = (state: 'sent' | 'waiting' | 'isCoach' | 'nobody') =>
    askedCard(language, { state, teamName: team.name });
  if (isCoachOf(team, who.id)) return asked('isCoach');
  const outcome = await services.store.coachRequests.ask(
    {
      teamId: team.id,
      personId: who.id,
      mri: who.mri,
      name: who.name,
      askedAt: now.toISOString(),
      language,
      deliveryId,
    },
    now,
  );
  const request = valueNow(outcome);
  // A repeat of a press that has been answered meanwhile.
  if (request?.state !== 'open') return asked('sent');
  const told = await tellDeciders(request, team, now, services);
  if (told === 0) return asked('nobody');
  return asked(request.deliveryId === deliveryId ? 'sent' : 'waiting');
}
