import { addedCard } from '../../cards/teams/added-card';
import { rowId } from '../../domain/deliveries/row-id';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** Once for each adding, in the own language; nobody is told of what they did themselves. */
export async function tellAdded(
  { who, now }: Turn,
  team: CoachingTeam,
  { token, ids }: { readonly token: string; readonly ids: readonly string[] },
  { store }: Lent,
): Promise<void> {
  for (const { id, roles } of team.people) {
    if (!ids.includes(id) || id === who.id) continue;
    const language = (await store.people.find(id))?.value.language ?? team.language;
    const view = { teamName: team.name, byName: who.name, roles };
    const { card, title } = addedCard(language, view);
    const row = {
      id: rowId('added', team.id, id, token),
      to: { person: id },
      summary: title,
      card,
    };
    await store.outbox.put(row, now);
  }
}
