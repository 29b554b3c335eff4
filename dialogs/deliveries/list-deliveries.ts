import { deliveriesCard, deliveriesDoor } from '../../cards/deliveries/deliveries-card';
import { type DeliveryLine, sendDeliveryAgain } from '../../cards/deliveries/delivery-lines';
import { instantIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import type { OutboxRow, OutboxState } from '../../domain/deliveries/outbox-row';
import { canSeeDeliveries } from '../../domain/permissions';
import { answerMessage } from '../answers/answer-message';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { byUse, deliveryLine } from './delivery-line';
import type { Lent } from './lent';

const LATEST = 60;
/** Told of as troubled; or not wanted when its time came, which is of no interest. */
const TOLD_ELSEWHERE: readonly OutboxState[] = ['unknown', 'failed', 'dropped'];

/** `lähetykset`: what the bot sent by itself, for the coordinator. */
export const listDeliveriesRoutes: readonly Route[] = [
  onCommand('deliveries', (turn, rest, services) => {
    if (rest) return answerMessage(turn, rest, services);
    const title = wordsIn(turn.language)('deliveries.title');
    return throughDoor(turn, services, deliveriesDoor, { title, data: {}, open });
  }),
  ...onDoor(deliveriesDoor, open),
  onAction(sendDeliveryAgain, async (turn, { rowId }, services) => {
    if (!canSeeDeliveries(turn.access)) return notAllowed(turn);
    const row = await services.store.outbox.find(rowId);
    const isAgain = row !== undefined && (await services.store.outbox.sendAgain(row, turn.now));
    return show(turn, services, isAgain ? 'again' : 'notAgain');
  }),
];

function open(turn: Turn, _data: object, services: Lent): Promise<Reply> {
  return show(turn, services);
}

async function show(
  turn: Turn,
  { store, timeZone }: Lent,
  notice?: 'again' | 'notAgain',
): Promise<Reply> {
  if (!canSeeDeliveries(turn.access)) return notAllowed(turn);
  const [unknown, failed, latest, waiting, stored] = await Promise.all([
    store.outbox.inState('unknown'),
    store.outbox.inState('failed'),
    store.outbox.latestMade(LATEST),
    store.outbox.waiting(),
    store.teams.all(),
  ]);
  const teams = new Map(stored.map(({ value }) => [value.id, value]));
  const lineOf = ({ value: row }: { value: OutboxRow }): DeliveryLine[] => {
    const line = deliveryLine(row, teams, (at) => instantIn(turn.language, at, timeZone));
    return line ? [line] : [];
  };
  return deliveriesCard(turn.language, {
    troubled: [...unknown, ...failed].flatMap(lineOf).sort(byUse),
    latest: latest.filter(({ value }) => !TOLD_ELSEWHERE.includes(value.state)).flatMap(lineOf),
    waiting,
    notice,
    surface: turn.surface,
  });
}
