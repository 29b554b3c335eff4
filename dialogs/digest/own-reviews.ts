import type { Week } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export async function ownReviews(
  { who }: Turn,
  { id }: CoachingTeam,
  week: Week,
  { weekNotes }: Lent['store'],
) {
  const { reviews } = await weekNotes.between(id, week, week);
  return reviews.filter(({ by }) => by === who.id);
}
