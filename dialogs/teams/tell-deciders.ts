import { coachRequestCard } from '../../cards/teams/coach-request-card';
import { rowId } from '../../domain/deliveries/row-id';
import { languageOf } from '../../domain/language';
import type { CoachRequest } from '../../domain/teams/coach-request';
import { type CoachingTeam, leadersOf } from '../../domain/teams/team';
import { knownCoordinators } from '../kit/coordinators';
import type { Lent } from './lent';

/** Asks the team's leaders, or the coordinators when it has none yet. How many were asked. */
export async function tellDeciders(
  { teamId, personId, round, name }: CoachRequest,
  team: CoachingTeam,
  now: Date,
  services: Lent,
): Promise<number> {
  const deciders = await decidersOf(team, services);
  for (const { id: deciderId, language } of deciders) {
    const { card, title } = coachRequestCard(language, {
      data: { teamId, personId, round },
      name,
      teamName: team.name,
      sharePercent: '100',
      surface: 'chat',
    });
    const id = rowId('coachRequest', teamId, personId, round, deciderId);
    const to = { person: deciderId };
    await services.store.outbox.put({ id, to, summary: title, card }, now);
  }
  return deciders.length;
}

async function decidersOf(team: CoachingTeam, services: Lent) {
  const leaders = leadersOf(team);
  if (leaders.length > 0) {
    return Promise.all(
      leaders.map(async ({ id }) => {
        const profile = await services.store.people.find(id);
        const language = languageOf(profile?.value.language ?? team.language, undefined);
        return { id, language };
      }),
    );
  }
  const coordinators = await knownCoordinators(services);
  return coordinators.map(({ id, language = team.language }) => ({ id, language }));
}
