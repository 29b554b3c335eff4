import { dayAt } from '../local-date';
import type { ReadinessRun, RunPress } from './readiness-run';

export type PressDecision =
  | { readonly kind: 'notTheirs' }
  /** The run is cleared, or of a day that has passed: the press may begin a new one. */
  | { readonly kind: 'former'; readonly run: ReadinessRun }
  /** Delivered again, or pressed twice: nothing changes. */
  | { readonly kind: 'repeat'; readonly run: ReadinessRun }
  /** `hasMovedOn`: the list was filled in elsewhere after the pressed card was shown. */
  | { readonly kind: 'next'; readonly run: ReadinessRun; readonly hasMovedOn: boolean };

/** Within this, the same press again is a double click or Teams' repeat, not a second device. */
const DOUBLE_PRESS_MS = 30_000;
/** A list that was pressed within this goes on past midnight. */
const RESTING_MS = 60 * 60 * 1000;

/** What a press does to its run; `undefined` when the run has had no press before. */
export function decidePress(run: ReadinessRun | undefined, press: RunPress): PressDecision {
  if (!run) return { kind: 'next', run: beginRun(press), hasMovedOn: false };
  if (run.personId !== press.personId) return { kind: 'notTheirs' };
  if (isRepeat(run, press)) return { kind: 'repeat', run };
  if (run.clearedAt !== undefined || isOfFormerDay(run, press)) return { kind: 'former', run };
  const pressed = { ...run, card: press.card ?? run.card, revision: run.revision + 1 };
  return {
    kind: 'next',
    run: applyPress(pressed, press),
    hasMovedOn: press.revision < run.revision,
  };
}

/** Whether a run was begun on a day that has passed and last pressed over an hour ago. */
export function isOfFormerDay(
  run: Pick<ReadinessRun, 'startedAt' | 'lastPress'>,
  { now, timeZone }: { now: Date; timeZone: string },
): boolean {
  const isResting = now.getTime() - new Date(run.lastPress.at).getTime() > RESTING_MS;
  return isResting && dayAt(new Date(run.startedAt), timeZone) < dayAt(now, timeZone);
}

function beginRun(press: RunPress): ReadinessRun {
  const { runId: id, personId, teamId, card, language, now } = press;
  const startedAt = now.toISOString();
  const lastPress = { deliveryId: '', page: '', at: startedAt };
  const revision = press.revision + 1;
  return applyPress(
    { id, personId, teamId, startedAt, revision, lastPress, card, language },
    press,
  );
}

function applyPress(run: ReadinessRun, press: RunPress): ReadinessRun {
  const { deliveryId, page, counts, language, now } = press;
  const at = now.toISOString();
  const pressed = { ...run, language, lastPress: { deliveryId, page, at } };
  // The card stays known until the message is seen to show no answers: the update may be lost.
  if (page === 'done') return { ...pressed, clearedAt: at };
  return counts ? { ...pressed, counts, finishedAt: run.finishedAt ?? at } : pressed;
}

function isRepeat(run: ReadinessRun, press: RunPress): boolean {
  if (run.lastPress.deliveryId === press.deliveryId) return true;
  const age = press.now.getTime() - new Date(run.lastPress.at).getTime();
  return (
    press.revision === run.revision - 1 &&
    run.lastPress.page === press.page &&
    age < DOUBLE_PRESS_MS &&
    // Different counts mean different answers, so the press comes from another device.
    (press.counts === undefined || JSON.stringify(press.counts) === JSON.stringify(run.counts))
  );
}
