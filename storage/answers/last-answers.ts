import { z } from 'zod';
import type { PreviousAnswer } from '../../domain/answers/follow-up';
import { freshAnswer, keepAnswer } from '../../domain/answers/last-answers';
import { LANGUAGES } from '../../domain/language';
import type { Collection } from '../collection/collection';
import { personPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'lastAnswers';

const answersKind = defineRecord({
  type: 'lastAnswers',
  version: 1,
  schema: z.object({
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
  }),
});

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
      return freshAnswer(answers, conversationId, now);
    },
    /** Keeps it in place of the former one, unless others are kept just now; those of long ago go. */
    async keep(
      personId: string,
      conversationId: string,
      answer: PreviousAnswer,
      now: Date,
    ): Promise<void> {
      const partition = personPartition(personId);
      const latest = { ...answer, conversationId, at: now.toISOString() };
      // One try: of answers at the same moment any may be the last one.
      const document = await collection.get(partition, ID);
      const present = document ? answersKind.fromDocument(document).answers : [];
      const next = answersKind.toDocument(
        { id: ID, partition, at: '' },
        { answers: keepAnswer(present, latest, now) },
      );
      if (document) await collection.replace(next, document.etag);
      else await collection.create(next);
    },
  };
}
