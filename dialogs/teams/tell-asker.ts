import { answeredCard } from '../../cards/teams/asker-cards';
import { rowId } from '../../domain/deliveries/row-id';
import type { CoachRequest } from '../../domain/teams/coach-request';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Lent } from './lent';

/** Once for each asking, however often and by whomever it was answered. */
export async function tellAsker(
  now: Date,
  request: CoachRequest,
  team: CoachingTeam,
  { people, outbox }: Lent['store'],
): Promise<void> {
  const { teamId, personId, round } = request;
  const profile = await people.find(personId);
  const language = profile?.value.language ?? request.language;
  const sharePercent = request.state === 'accepted' ? (request.sharePercent ?? 100) : undefined;
  const { card, title } = answeredCard(language, { teamName: team.name, sharePercent });
  const id = rowId('coachAnswer', teamId, personId, round);
  await outbox.put({ id, to: { person: personId }, summary: title, card }, now);
}
