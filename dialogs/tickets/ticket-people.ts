import type { Articles } from '../../domain/answers/knowledge';
import { type Language, languageOf } from '../../domain/language';
import { type Recipients, recipientsOf } from '../../domain/tickets/recipients';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import { ownChatOf } from '../kit/own-chat';
import type { Services, Turn } from '../kit/turn';

/** What sending needs; the reminders have it without a turn. */
export type Telling = Pick<Services, 'store' | 'coordinators' | 'timeZone'> & {
  readonly knowledge: Articles;
};

export function correspondentOf({ who, where }: Pick<Turn, 'who' | 'where'>): Correspondent {
  return { id: who.id, name: who.name, tenantId: where.tenantId };
}

/** The coordinators whose own chats are known. */
export async function knownCoordinators({
  store,
  coordinators,
}: Pick<Telling, 'store' | 'coordinators'>): Promise<Correspondent[]> {
  const found = await Promise.all(
    coordinators.map(async (id) => {
      const profile = (await store.people.find(id))?.value;
      const chat = profile && ownChatOf(profile);
      return chat && { id, name: '', tenantId: chat.tenantId };
    }),
  );
  return found.filter((coordinator) => coordinator !== undefined);
}

export async function recipientsNow(
  ticket: Pick<Ticket, 'topic' | 'asker'>,
  services: Pick<Telling, 'store' | 'coordinators'>,
): Promise<Recipients> {
  const [groups, coordinators] = await Promise.all([
    services.store.expertGroups.all(),
    knownCoordinators(services),
  ]);
  return recipientsOf(ticket, groups, coordinators);
}

/** The language a person reads; `otherwise` when the person has chosen none. */
export async function languageOfReader(
  person: Pick<Correspondent, 'id'>,
  { store }: Pick<Telling, 'store'>,
  otherwise?: Language,
): Promise<Language> {
  const profile = (await store.people.find(person.id))?.value;
  return profile?.language ?? otherwise ?? languageOf(undefined, undefined);
}

/** What to call the bot's article that the ticket is about. */
export function articleTitleOf(
  { articleId }: Ticket,
  language: Language,
  { knowledge }: Pick<Telling, 'knowledge'>,
): string | undefined {
  return articleId ? knowledge.article(articleId)?.title[language] : undefined;
}
