import { isCoordinator } from '../../domain/access';
import type { Articles } from '../../domain/answers/knowledge';
import { type Language, languageOf } from '../../domain/language';
import type { TicketReader } from '../../domain/tickets/possibilities';
import { type Recipients, recipientsOf } from '../../domain/tickets/recipients';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import type { Store } from '../../storage/store';
import { type KnownCoordinator, knownCoordinators } from '../kit/coordinators';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';

/** What sending needs; the reminders have it without a turn. */
export interface Telling extends Pick<Services, 'coordinators' | 'features' | 'timeZone'> {
  readonly store: Pick<Store, 'expertGroups' | 'outbox' | 'people' | 'tickets'>;
  readonly knowledge: Articles;
}

export function correspondentOf({ who, where }: Pick<Turn, 'who' | 'where'>): Correspondent {
  return { id: who.id, name: who.name, tenantId: where.tenantId };
}

/** How a coordinator is told of a ticket; nobody reads the name. */
export function correspondentIn({ id, tenantId }: KnownCoordinator): Correspondent {
  return { id, tenantId, name: '' };
}

export async function recipientsNow(
  ticket: Pick<Ticket, 'topic' | 'asker'>,
  services: Telling,
): Promise<Recipients> {
  const [groups, coordinators] = await Promise.all([
    services.store.expertGroups.all(),
    knownCoordinators(services),
  ]);
  const people = coordinators.map(correspondentIn);
  return recipientsOf(ticket, groups, people);
}

/** Whoever reads a card in the own chat; `otherwise` when the person has chosen no language. */
export async function readerOf(
  { id }: Pick<Correspondent, 'id'>,
  services: Telling,
  otherwise?: Language,
): Promise<TicketReader & { readonly language: Language }> {
  const profile = (await services.store.people.find(id))?.value;
  const language = profile?.language ?? otherwise ?? languageOf(undefined, undefined);
  const { coordinators, features } = services;
  const named = { coordinators, isDemo: features.demo };
  return { id, isCoordinator: isCoordinator(id, profile, named), language };
}

/** What to call the bot's article that the ticket is about. */
export function articleTitleOf(
  { articleId }: Ticket,
  language: Language,
  { knowledge }: Pick<Telling, 'knowledge'>,
): string | undefined {
  return articleId ? knowledge.article(articleId)?.title[language] : undefined;
}
