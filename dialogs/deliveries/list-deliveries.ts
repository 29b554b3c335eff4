import { deliveriesCard, deliveriesDoor } from '../../cards/deliveries/deliveries-card';
import {
  DELIVERY_KINDS,
  type DeliveryLine,
  sendDeliveryAgain,
} from '../../cards/deliveries/delivery-lines';
import { errorCard } from '../../cards/kit/error-card';
import { instantIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import { fateOf } from '../../domain/deliveries/fate';
import type { OutboxRow, OutboxState } from '../../domain/deliveries/outbox-row';
import { canSeeDeliveries } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { answerMessage } from '../answers/ask';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
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
    if (!canSeeDeliveries(turn.access)) return errorCard(turn.language, { kind: 'notAllowed' });
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
  if (!canSeeDeliveries(turn.access)) return errorCard(turn.language, { kind: 'notAllowed' });
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

/** Digests first: a coach who has blocked the bot is asked three times a week. */
function byUse(a: DeliveryLine, b: DeliveryLine): number {
  return DELIVERY_KINDS.indexOf(a.kind) - DELIVERY_KINDS.indexOf(b.kind);
}

function deliveryLine(
  row: OutboxRow,
  teams: ReadonlyMap<string, CoachingTeam>,
  inWords: (at: Date) => string,
): DeliveryLine | undefined {
  const { id, make, to } = row;
  if (!make) return undefined;
  const team = teams.get(make.teamId);
  const recipient =
    'person' in to ? team?.people.find((person) => person.id === to.person)?.name : undefined;
  return {
    rowId: id,
    kind: make.kind,
    teamName: team?.name ?? '',
    week: make.week,
    recipient,
    fate: fateOf(row),
    at: inWords(new Date(row.sentAt ?? row.scheduledAt ?? row.dueAt)),
  };
}
