import type { Page } from '../../cards/readiness/pages';
import { decidePress } from '../../domain/readiness/press-run';
import type { ReadinessRun, RunPress } from '../../domain/readiness/readiness-run';
import { resultOf } from '../../domain/readiness/result';
import { countsOf } from '../../domain/readiness/result-counts';
import type { ReadinessState } from '../../domain/readiness/state';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export type Taken =
  | { readonly kind: 'taken'; readonly revision: number; readonly hasMovedOn: boolean }
  | { readonly kind: 'former'; readonly run: ReadinessRun }
  | { readonly kind: 'notTheirs' };

/** Notes a press in the record of its list, or learns that it was noted before. */
export async function takePress(
  turn: Turn,
  state: ReadinessState,
  page: Page,
  { store, timeZone }: Lent,
): Promise<Taken> {
  const press = pressOf(turn, state, page, timeZone);
  const decision = await store.readinessRuns.press(state.runId, (run) => decidePress(run, press));
  switch (decision.kind) {
    case 'notTheirs':
    case 'former':
      return decision;
    case 'repeat':
      return { kind: 'taken', revision: decision.run.revision, hasMovedOn: false };
    case 'next':
      return {
        kind: 'taken',
        revision: decision.run.revision,
        hasMovedOn: decision.hasMovedOn,
      };
  }
}

function pressOf(turn: Turn, state: ReadinessState, page: Page, timeZone: string): RunPress {
  const { who, where, messageId, deliveryId, now, language } = turn;
  const { conversationId } = where;
  return {
    runId: state.runId,
    personId: who.id,
    teamId: turn.teams[0]?.id,
    revision: state.revision,
    deliveryId,
    page: page.kind === 'group' ? page.group : page.kind,
    counts: page.kind === 'result' ? countsOf(resultOf(state)) : undefined,
    card: messageId ? { conversationId, messageId } : undefined,
    language,
    now,
    timeZone,
  };
}
