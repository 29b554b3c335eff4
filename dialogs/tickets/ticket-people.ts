import { type Language, languageOf } from '../../domain/language';
import { type Recipients, recipientsOf } from '../../domain/tickets/recipients';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import type { Services, Turn } from '../kit/turn';

/** What sending needs; the reminders have it without a turn. */
export type Telling = Pick<Services, 'store' | 'knowledge' | 'coordinators' | 'timeZone'>;

export function correspondentOf({ who, where }: Pick<Turn, 'who' | 'where'>): Correspondent {
  const { serviceUrl, tenantId } = where;
  return { id: who.id, mri: who.mri, name: who.name, serviceUrl, tenantId };
}

/** The coordinators whose own chats are known. */
export async function knownCoordinators({
  store,
  coordinators,
}: Pick<Telling, 'store' | 'coordinators'>): Promise<Correspondent[]> {
  const found = await Promise.all(
    coordinators.map(async (id) => {
      const chat = (await store.people.find(id))?.value.chat;
      if (!chat) return undefined;
      const { mri, serviceUrl, tenantId } = chat;
      return { id, mri, name: '', serviceUrl, tenantId };
    }),
  );
  return found.filter((one) => one !== undefined);
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

/** Where a person can be written to now, and the language the person reads. */
export async function addressOf(
  person: Correspondent,
  { store }: Pick<Telling, 'store'>,
  otherwise?: Language,
) {
  const profile = (await store.people.find(person.id))?.value;
  const { mri, serviceUrl, tenantId } = profile?.chat ?? person;
  return {
    target: { kind: 'direct' as const, personId: person.id, mri, serviceUrl, tenantId },
    language: profile?.language ?? otherwise ?? languageOf(undefined, undefined),
  };
}

/** What to call the bot's article that the ticket is about. */
export function articleTitleOf(
  { articleId }: Ticket,
  language: Language,
  { knowledge }: Pick<Services, 'knowledge'>,
): string | undefined {
  return articleId ? knowledge.article(articleId)?.title[language] : undefined;
}
