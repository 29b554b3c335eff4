import { canClaim, canClose, canRelease, isClaimedBy } from './possibilities';
import type { Correspondent, Ticket } from './ticket';
import { stepsOf, type TicketEvent } from './ticket-history';

export type TicketDecision =
  | { readonly kind: 'change'; readonly ticket: Ticket; readonly what: TicketEvent }
  /** This very press has been counted before. */
  | { readonly kind: 'done' }
  /** Somebody else has it. */
  | { readonly kind: 'taken'; readonly by: Correspondent }
  /** It is past that: answered, accepted, closed, or given back. */
  | { readonly kind: 'over' };

/** Who pressed, when, and how many steps the ticket had on the card that was pressed. */
export interface TicketPress {
  readonly who: Correspondent;
  readonly at: string;
  readonly seen: number;
}

export function claim(ticket: Ticket, press: TicketPress): TicketDecision {
  if (wasDone(ticket, 'claimed', press)) return { kind: 'done' };
  return canClaim(ticket, press.who)
    ? step(ticket, 'claimed', press, { state: 'claimed', claimer: press.who })
    : inOthersHands(ticket, press);
}

/** Gives it back for others; a coordinator may do so for somebody who is away. */
export function release(
  ticket: Ticket,
  press: TicketPress,
  isCoordinator: boolean,
): TicketDecision {
  if (wasDone(ticket, 'released', press)) return { kind: 'done' };
  return canRelease(ticket, { id: press.who.id, isCoordinator })
    ? step(ticket, 'released', press, { state: 'open', claimer: undefined })
    : inOthersHands(ticket, press);
}

export function answer(ticket: Ticket, press: TicketPress, text: string): TicketDecision {
  if (wasDone(ticket, 'answered', press)) return { kind: 'done' };
  return isClaimedBy(ticket, press.who.id)
    ? step(ticket, 'answered', press, { state: 'answered' }, text)
    : inOthersHands(ticket, press);
}

/** Ends it without an answer, with a word why. */
export function close(
  ticket: Ticket,
  press: TicketPress,
  text: string,
  isCoordinator: boolean,
): TicketDecision {
  if (wasDone(ticket, 'closed', press)) return { kind: 'done' };
  return canClose(ticket, { id: press.who.id, isCoordinator })
    ? step(ticket, 'closed', press, { state: 'closed' }, text)
    : inOthersHands(ticket, press);
}

/** The asker's "this helped". */
export function accept(ticket: Ticket, press: TicketPress): TicketDecision {
  if (wasDone(ticket, 'accepted', press)) return { kind: 'done' };
  if (ticket.state !== 'answered') return { kind: 'over' };
  return step(ticket, 'accepted', press, { state: 'accepted' });
}

/** The asker's further question; it goes to the one who answered. */
export function askFurther(ticket: Ticket, press: TicketPress, text: string): TicketDecision {
  if (wasDone(ticket, 'askedFurther', press)) return { kind: 'done' };
  if (ticket.state !== 'answered') return { kind: 'over' };
  return step(ticket, 'askedFurther', press, { state: 'claimed' }, text);
}

/** Whether what followed the card that was pressed is this same press. */
function wasDone(ticket: Ticket, what: TicketEvent, { who, seen }: TicketPress): boolean {
  const next = stepsOf(ticket)[seen];
  return next?.what === what && next.by?.id === who.id;
}

function inOthersHands(ticket: Ticket, { who }: TicketPress): TicketDecision {
  const { state, claimer } = ticket;
  return state === 'claimed' && claimer && claimer.id !== who.id
    ? { kind: 'taken', by: claimer }
    : { kind: 'over' };
}

function step(
  ticket: Ticket,
  what: TicketEvent,
  { who: { id, name }, at }: TicketPress,
  changes: Partial<Ticket>,
  text?: string,
): TicketDecision {
  const entry = { what, by: { id, name }, at, ...(text === undefined ? {} : { text }) };
  return {
    kind: 'change',
    what,
    ticket: { ...ticket, ...changes, history: [...ticket.history, entry] },
  };
}
