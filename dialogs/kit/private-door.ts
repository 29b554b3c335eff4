import type { z } from 'zod';
import { type PrivateDoor, privateDoorCard } from '../../cards/kit/private-door-card';
import { wordsIn } from '../../cards/kit/wording';
import { rowId } from '../../domain/deliveries/row-id';
import type { Store } from '../../storage/store';
import { refuseCarriedCode } from './personal-data';
import type { Reply } from './reply';
import { onAction, type Route } from './route';
import type { Services } from './services';
import type { Turn } from './turn';

type Opener<S extends z.ZodType, Lent> = (
  turn: Turn,
  data: z.infer<S>,
  services: Lent,
) => Promise<Reply>;

/** The two routes of a door: both show what `open` answers, and only to the one who pressed. */
export function onDoor<S extends z.ZodType>(
  door: PrivateDoor<S>,
  open: Opener<S, Services>,
): Route[] {
  const direct = async (turn: Turn, data: z.infer<S>, services: Services) =>
    refuseCarriedCode(turn, { ...Object(data) }) ??
    toOwnChat(turn, services, (inChat) => open(inChat, data, services));
  return [
    onAction(door.here, async (turn, data, services) => {
      // A client that opens no dialog sends the press as a message, whose answer all would see.
      const isSeenByAll = turn.surface === 'chat' && turn.where.kind !== 'personal';
      return isSeenByAll ? direct(turn, data, services) : open(turn, data, services);
    }),
    onAction(door.direct, direct),
  ];
}

/** More than Teams delivers into one chat in a few seconds: whoever has so many presses in vain. */
const MOST_WAITING = 20;

/** Sends what `open` answers to the presser's own chat, and says so where it was pressed. */
export async function toOwnChat(
  turn: Turn,
  { store }: { readonly store: Pick<Store, 'outbox'> },
  open: (turn: Turn) => Promise<Reply>,
): Promise<Reply> {
  const { id } = turn.who;
  if ((await store.outbox.waitingFor(id)) >= MOST_WAITING)
    return { kind: 'text', text: wordsIn(turn.language)('door.many') };
  const reply = await open({ ...turn, surface: 'chat' });
  if (reply.kind !== 'card') return reply;
  await store.outbox.put(
    {
      id: rowId('door', id, turn.deliveryId),
      to: { person: id },
      summary: reply.title,
      card: reply.card,
    },
    turn.now,
  );
  return { kind: 'text', text: wordsIn(turn.language)('door.sent') };
}

/** `open` where only the person sees the answer; elsewhere the two-button card. */
export async function throughDoor<S extends z.ZodType, Lent>(
  turn: Turn,
  services: Lent,
  door: PrivateDoor<S>,
  { title, data, open }: { title: string; data: z.infer<S> & object; open: Opener<S, Lent> },
): Promise<Reply> {
  return turn.where.kind === 'personal'
    ? open(turn, data, services)
    : privateDoorCard(turn.language, title, door, data);
}
