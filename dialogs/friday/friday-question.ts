import type { FridayState } from '../../cards/friday/friday-part';
import {
  isPaused,
  type PromptHistory,
  UNANSWERED_BEFORE_PAUSE,
  unansweredInARow,
} from '../../domain/friday/pause';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { lastLoggedSince } from './last-logged';
import type { Lent } from './lent';

interface Coach {
  readonly coachId: string;
  readonly teamIds: readonly string[];
  readonly now: Date;
}

/** How many questions in a row are unanswered; the meetings are read only when it matters. */
export async function unansweredOf(
  { store, timeZone }: Pick<Lent, 'store' | 'timeZone'>,
  history: PromptHistory,
  { coachId, teamIds, now }: Coach,
): Promise<number> {
  const atMost = unansweredInARow(history, undefined);
  const [first] = history.asked;
  if (!first || atMost < UNANSWERED_BEFORE_PAUSE - 1) return atMost;
  const since = first.at;
  const logged = await lastLoggedSince(store, { coachId, teamIds, since, now, timeZone });
  return unansweredInARow(history, logged);
}

/** The coach's own switch, as the settings and `omat` tell of it; nothing for others. */
export async function fridayStateOf(turn: Turn, services: Lent): Promise<FridayState | undefined> {
  const teamIds = coachTeamsOf(turn).map(({ id }) => id);
  if (teamIds.length === 0) return undefined;
  const coachId = turn.who.id;
  const [profile, history] = await Promise.all([
    services.store.people.find(coachId),
    services.store.coachPrompts.find(coachId),
  ]);
  if (profile?.value.fridayQuestion === 'off') return 'off';
  if (!isPaused(history, undefined)) return 'on';
  const unanswered = await unansweredOf(services, history, { coachId, teamIds, now: turn.now });
  return unanswered >= UNANSWERED_BEFORE_PAUSE ? 'paused' : 'on';
}

/** Switching on also ends a pause. */
export async function switchFridayQuestion(
  turn: Turn,
  { store }: Lent,
  to: 'on' | 'off',
): Promise<void> {
  const { id } = turn.who;
  await store.people.change(id, ({ fridayQuestion: _former, ...profile }) =>
    to === 'off' ? { ...profile, fridayQuestion: 'off' } : profile,
  );
  if (to === 'on') await store.coachPrompts.answered(id, turn.now);
}
