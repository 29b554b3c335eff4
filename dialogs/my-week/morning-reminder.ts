import type { MorningState } from '../../cards/my-week/morning-part';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import type { Lent } from './lent';

interface LentPeople {
  readonly store: Pick<Lent['store'], 'people'>;
}

/** The coach's own switch of the mornings' reminders, as the settings tell of it. */
export async function morningStateOf(
  turn: Turn,
  { store }: LentPeople,
): Promise<MorningState | undefined> {
  if (coachTeamsOf(turn).length === 0) return undefined;
  return (await store.people.find(turn.who.id))?.value.morningReminder ?? 'on';
}

export async function switchMorningReminder(
  turn: Turn,
  { store }: LentPeople,
  to: MorningState,
): Promise<void> {
  await store.people.change(turn.who.id, (present) => ({
    ...present,
    morningReminder: to === 'off' ? to : undefined,
  }));
}
