import { errorCard } from '../../cards/kit/error-card';
import { privateDoorCard } from '../../cards/kit/private-door-card';
import { wordsIn } from '../../cards/kit/wording';
import { checklistDoor } from '../../cards/readiness/checklist-door';
import { formerCard } from '../../cards/readiness/end-cards';
import { goTo, type Press, stateOf } from '../../cards/readiness/page-actions';
import { readPage } from '../../cards/readiness/pages';
import type { ReadinessRun } from '../../domain/readiness/readiness-run';
import type { ReadinessState } from '../../domain/readiness/state';
import { formIdFor } from '../kit/form-id';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { showPage } from './show-page';
import { takePress } from './take-press';

/** Every button of the list: what was chosen goes into the state, and on to the page it names. */
export const goRoute: Route = onAction(goTo, go);

async function go(turn: Turn, press: Press, services: Lent): Promise<Reply> {
  const page = readPage(press.page);
  if (!page) return errorCard(turn.language, { kind: 'misunderstood' });
  // A list is nobody else's to see, wherever its card may have ended up.
  if (turn.surface === 'chat' && turn.where.kind !== 'personal') {
    const title = wordsIn(turn.language)('readiness.page.title');
    return privateDoorCard(turn.language, title, checklistDoor, { opening: '' });
  }
  const state = stateOf(press);
  if (state.practice !== '') return showPage(turn, services, { state, page });
  const taken = await takePress(turn, state, page, services);
  switch (taken.kind) {
    case 'notTheirs':
      return errorCard(turn.language, { kind: 'misunderstood' });
    case 'former':
      return formerCard(turn.language, turn.surface, renew(turn, state, taken.run), page);
    case 'taken': {
      const { revision, hasMovedOn } = taken;
      return showPage(turn, services, { state: { ...state, revision }, page, hasMovedOn });
    }
  }
}

/** The same answers as a new list of today; a second press of its button is the same list. */
function renew(turn: Turn, state: ReadinessState, { id, revision }: ReadinessRun) {
  const runId = formIdFor({ deliveryId: `after ${id} ${revision}`, who: turn.who });
  return { ...state, runId, startedAt: turn.now.toISOString(), revision: 0 };
}
