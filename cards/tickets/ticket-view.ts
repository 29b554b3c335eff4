import type { FormError } from '../../domain/kit/form-error';
import type { LocalDate } from '../../domain/local-date';
import type { TicketReader } from '../../domain/tickets/possibilities';
import type { Ticket } from '../../domain/tickets/ticket';
import type { Surface } from '../kit/card-action';

export interface TicketView {
  readonly ticket: Ticket;
  readonly askedOn: LocalDate;
  /** What to call the bot's article; its id when there is no better name. */
  readonly articleTitle?: string | undefined;
  readonly reader: TicketReader;
  readonly notice?: string | undefined;
  readonly typed?: { readonly answer: string; readonly closing: string } | undefined;
  readonly errors?: { readonly answer?: FormError; readonly closing?: FormError } | undefined;
  readonly surface: Surface;
  readonly lasts?: boolean | undefined;
}
