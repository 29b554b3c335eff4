import { z } from 'zod';
import type { PreviousAnswer } from '../../domain/answers/follow-up';
import { LANGUAGES } from '../../domain/language';
import type { Collection } from '../collection/collection';
import { personPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'lastAnswers';
/** After this a question stands on its own. */
const KEPT_MS = 30 * 60_000;
const MOST_CONVERSATIONS = 5;

const lastAnswers = z.object({
  answers: z
    .array(
      z.object({
        conversationId: z.string(),
        entryId: z.string(),
        language: z.enum(LANGUAGES),
        at: z.iso.datetime(),
      }),
    )
    .readonly(),
});
const answersKind = defineRecord({ type: 'lastAnswers', version: 1, schema: lastAnswers });

/** What a person was answered a moment ago, by conversation; never what was asked. */
export function lastAnswerRepository(collection: Collection) {
  return {
    /** The latest answer in the conversation, while it is fresh. */
    async find(
      personId: string,
      conversationId: string,
      now: Date,
    ): Promise<PreviousAnswer | undefined> {
      const document = await collection.get(personPartition(personId), ID);
      const answers = document ? answersKind.fromDocument(document).answers : [];
      const found = answers.find((one) => one.conversationId === conversationId);
      return found && isFresh(found.at, now)
        ? { entryId: found.entryId, language: found.language }
        : undefined;
    },
    /** Keeps it in place of the former one; those of long ago go with the same write. */
    async keep(
      personId: string,
      conversationId: string,
      answer: PreviousAnswer,
      now: Date,
    ): Promise<void> {
      const partition = personPartition(personId);
      const fresh = { ...answer, conversationId, at: now.toISOString() };
      for (let round = 0; round < 10; round += 1) {
        const present = await collection.get(partition, ID);
        const former = present ? answersKind.fromDocument(present).answers : [];
        const others = former.filter(
          (one) => one.conversationId !== conversationId && isFresh(one.at, now),
        );
        const answers = [fresh, ...others].slice(0, MOST_CONVERSATIONS);
        const document = answersKind.toDocument({ id: ID, partition, at: '' }, { answers });
        const outcome = present
          ? await collection.replace(document, present.etag)
          : await collection.create(document);
        if (outcome.kind === 'created' || outcome.kind === 'replaced') return;
      }
      throw new Error('the last answers changed ten times while they were being written');
    },
  };
}

function isFresh(at: string, now: Date): boolean {
  return now.getTime() - new Date(at).getTime() < KEPT_MS;
}
