import { refuse, write } from '../../domain/kit/decision';
import { renamed } from '../../domain/teams/renamed';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Stored } from '../../storage/kit/record';
import type { Store } from '../../storage/store';
import type { Origin } from './inbound';

/** A person's name as Teams tells it now goes into every team of theirs that has another one. */
export async function rememberName(
  { personId, name, deliveryId }: Pick<Origin, 'personId' | 'name' | 'deliveryId'>,
  teams: readonly Stored<CoachingTeam>[],
  { store, now }: { readonly store: Pick<Store, 'teams'>; readonly now: Date },
): Promise<void> {
  for (const known of teams) {
    if (!renamed(known.value, personId, name)) continue;
    const by = { actorId: personId, token: `name:${known.value.id}:${deliveryId}`, at: now };
    await store.teams.change<'same'>(known, by, (team) => {
      const next = renamed(team, personId, name);
      return next ? write(next) : refuse('same');
    });
  }
}
