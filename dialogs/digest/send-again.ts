import { sendAgain } from '../../cards/digest/digest-actions';
import { wordsIn } from '../../cards/kit/wording';
import type { OutboxState } from '../../domain/deliveries/outbox-row';
import { canSendAgain } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';

/** Sends again what may not have arrived; pressed twice, it goes out once. */
export const sendAgainRoutes: readonly Route[] = [
  onAction(sendAgain, async (turn, { rowId }, { store }) => {
    const t = wordsIn(turn.language);
    const found = await store.outbox.find(rowId);
    const teamId = found?.value.make?.teamId;
    if (!found || teamId === undefined || !canSendAgain(turn.access, teamId))
      return notAllowed(turn);
    const isGoing = await store.outbox.sendAgain(found, turn.now);
    if (isGoing) return { kind: 'text', text: t('digest.unsent.going') };
    const now = await store.outbox.find(rowId);
    return { kind: 'text', text: t(`digest.unsent.${insteadOf(now?.value.state)}`) };
  }),
];

function insteadOf(state: OutboxState | undefined): 'onItsWay' | 'arrived' | 'over' {
  switch (state) {
    case 'sent':
      return 'arrived';
    case 'expired':
    case 'dropped':
    case undefined:
      return 'over';
    case 'waiting':
    case 'sending':
    case 'unknown':
    case 'failed':
      return 'onItsWay';
  }
}
