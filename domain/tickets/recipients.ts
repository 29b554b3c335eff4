import type { ExpertGroup } from './expert-group';
import type { Correspondent, SentTo, TicketTopic } from './ticket';

type NamedGroup = Pick<ExpertGroup, 'id' | 'name' | 'topics'> & {
  readonly members: readonly Correspondent[];
};

export interface Recipients {
  readonly sentTo: SentTo;
  readonly people: readonly Correspondent[];
}

/**
 * Who gets a question: everybody of the groups named for its topic, or the coordinators who can be
 * written to when no group has anybody for it. Never the asker, nor people of another tenant.
 */
export function recipientsOf(
  { topic, asker }: { topic: TicketTopic; asker: Pick<Correspondent, 'id' | 'tenantId'> },
  groups: readonly NamedGroup[],
  coordinators: readonly Correspondent[],
): Recipients {
  const fits = ({ id, tenantId }: Correspondent) => id !== asker.id && tenantId === asker.tenantId;
  const named = groups.filter(
    ({ topics, members }) => topics.includes(topic) && members.some(fits),
  );
  if (named.length > 0) {
    const people = named.flatMap(({ members }) => members.filter(fits));
    const sent = named.map(({ id, name }) => ({ id, name }));
    return { sentTo: { kind: 'groups', groups: sent }, people: eachOnce(people) };
  }
  const people = eachOnce(coordinators.filter(fits));
  return { sentTo: { kind: people.length > 0 ? 'coordinators' : 'nobody' }, people };
}

/**
 * Who sees a ticket and may do something with it: the experts of its topic, but not with their own
 * question, and the coordinators with any. What they may do is in `possibilities`.
 */
export function mayHandle(
  person: { readonly id: string; readonly isCoordinator: boolean },
  ticket: { readonly topic: TicketTopic; readonly asker: Pick<Correspondent, 'id'> },
  groups: readonly NamedGroup[],
): boolean {
  if (person.isCoordinator) return true;
  if (ticket.asker.id === person.id) return false;
  return groups.some(
    ({ topics, members }) =>
      topics.includes(ticket.topic) && members.some(({ id }) => id === person.id),
  );
}

function eachOnce(people: readonly Correspondent[]): Correspondent[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
