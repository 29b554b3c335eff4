import type { Answer } from '../../domain/answers/answer';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export function rememberAnswer(
  { who, where, now }: Turn,
  { entry, language }: Extract<Answer, { kind: 'answer' }>,
  { store }: Lent,
): Promise<void> {
  return store.lastAnswers.keep(who.id, where.conversationId, { entryId: entry.id, language }, now);
}
