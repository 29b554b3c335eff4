import {
  askedCard,
  askToCoach,
  coachRequestCard,
  whichTeamCard,
} from '../../cards/teams/coach-request-card';
import { languageOf } from '../../domain/language';
import type { CoachRequest } from '../../domain/teams/coach-request';
import { type CoachingTeam, isCoachOf, leadersOf } from '../../domain/teams/team';
import { ownChatOf } from '../kit/own-chat';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';

/** Anyone can say to be a coach; the team's leaders are asked. */
export const coachRequestRoutes: readonly Route[] = [
  onAction(askToCoach, async (turn, { teamId }, services) => {
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

async function teamsToAsk({ where }: Turn, { store }: Services): Promise<CoachingTeam[]> {
  const teams = await store.teams.all();
  return teams.map((team) => team.value).filter((team) => team.tenantId === where.tenantId);
}

async function ask(turn: Turn, team: CoachingTeam, services: Services): Promise<Reply> {
  const asked = (state: 'sent' | 'waiting' | 'isCoach' | 'nobody') =>
    askedCard(turn.language, { state, teamName: team.name });
  if (isCoachOf(team, turn.who.id)) return asked('isCoach');
  for (let round = 0; round < 5; round += 1) {
    const present = await services.store.coachRequests.find(team.id, turn.who.id);
    if (present?.value.state === 'open') {
      const told = await tellDeciders(present.value, team, turn.now, services);
      // The same press once more gets the same answer.
      if (told === 0) return asked('nobody');
      return asked(present.value.deliveryId === turn.deliveryId ? 'sent' : 'waiting');
    }
    const request = requestOf(turn, team, (present?.value.round ?? 0) + 1);
    if (await services.store.coachRequests.ask(request, present?.etag, turn.now)) {
      const told = await tellDeciders(request, team, turn.now, services);
      return asked(told > 0 ? 'sent' : 'nobody');
    }
  }
  throw new Error('a request changed five times while it was being written');
}

function requestOf(turn: Turn, team: CoachingTeam, round: number): CoachRequest {
  const { who, now, deliveryId, language } = turn;
  return {
    teamId: team.id,
    personId: who.id,
    mri: who.mri,
    name: who.name,
    state: 'open',
    round,
    askedAt: now.toISOString(),
    language,
    deliveryId,
  };
}

/** Asks the team's leaders, or the coordinators when it has none yet. How many were asked. */
async function tellDeciders(
  request: CoachRequest,
  team: CoachingTeam,
  now: Date,
  services: Services,
): Promise<number> {
  const { teamId, personId, round, name } = request;
  const deciders = await decidersOf(team, services);
  for (const { id: deciderId, language } of deciders) {
    const { card, title } = coachRequestCard(language, {
      data: { teamId, personId, round },
      name,
      teamName: team.name,
      sharePercent: '100',
      surface: 'chat',
    });
    const id = `coachRequest:${teamId}:${personId}:${round}:${deciderId}`;
    const to = { person: deciderId };
    await services.store.outbox.put({ id, to, summary: title, card }, now);
  }
  return deciders.length;
}

async function decidersOf(team: CoachingTeam, { store, coordinators }: Services) {
  const leaders = leadersOf(team);
  if (leaders.length > 0) {
    return Promise.all(
      leaders.map(async ({ id }) => {
        const profile = await store.people.find(id);
        const language = languageOf(profile?.value.language ?? team.language, undefined);
        return { id, language };
      }),
    );
  }
  const found = await Promise.all(
    coordinators.map(async (id) => {
      const profile = (await store.people.find(id))?.value;
      return profile && ownChatOf(profile)
        ? { id, language: profile.language ?? team.language }
        : undefined;
    }),
  );
  return found.filter((decider) => decider !== undefined);
}
