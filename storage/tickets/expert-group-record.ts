import { z } from 'zod';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { correspondent } from './ticket-record';

const member = correspondent.extend({ mri: z.string(), serviceUrl: z.string() });

export const groupKind = defineRecord({
  type: 'expertGroup',
  version: 1,
  schema: z.object({
    id: z.string(),
    name: z.string(),
    topics: z.array(z.enum(TICKET_TOPICS)).readonly(),
    members: z.array(member).readonly(),
    createdAt: z.iso.datetime(),
    lastEdit: z.string(),
  }),
});
export const documentIdOf = (groupId: string) => `expertGroup:${groupId}`;

export function expertGroupDocument(group: ExpertGroup) {
  const place = { id: documentIdOf(group.id), partition: DIRECTORY, at: group.createdAt };
  const keys = group.topics.map((topic) => `topic:${topic}`);
  return groupKind.toDocument({ ...place, keys }, group);
}
