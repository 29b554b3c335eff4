import type { ExpertGroup } from '../../domain/tickets/expert-group';
import type { Ticket, TicketState } from '../../domain/tickets/ticket';
import type { Surface } from '../kit/card-action';

/** Questions that wait for somebody to take or to answer them, and answers that helped. */
export const SHOWN_STATES = ['open', 'claimed', 'accepted'] as const satisfies TicketState[];

export type ShownState = (typeof SHOWN_STATES)[number];

export interface ExpertGroupsView {
  readonly groups: readonly ExpertGroup[];
  /** How many there are, and the latest few to open. */
  readonly tickets: Readonly<
    Record<ShownState, { readonly number: number; readonly first: readonly Ticket[] }>
  >;
  readonly notice?: string | undefined;
  readonly surface: Surface;
}
