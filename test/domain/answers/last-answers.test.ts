import { freshAnswer, keepAnswer } from '../../../domain/answers/last-answers';

const now = new Date('2026-11-23T09:00:00.000Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const answerIn = (conversationId: string, minutes: number) => ({
  conversationId,
  entryId: `entry of ${conversationId}`,
  language: 'fi' as const,
  at: minutesAgo(minutes),
});

describe('the last answers of a person', () => {
  it('are leant on for half an hour, each in its own conversation', () => {
    const answers = [answerIn('a', 29), answerIn('b', 31)];
    expect(freshAnswer(answers, 'a', now)).toEqual({ entryId: 'entry of a', language: 'fi' });
    expect(freshAnswer(answers, 'b', now)).toBeUndefined();
    expect(freshAnswer(answers, 'c', now)).toBeUndefined();
  });

  it('are one a conversation, five at most, and none of long ago', () => {
    const former = [
      answerIn('a', 1),
      answerIn('b', 40),
      ...['c', 'd', 'e', 'f', 'g'].map((id) => answerIn(id, 2)),
    ];
    const kept = keepAnswer(former, answerIn('a', 0), now);
    expect(kept.map(({ conversationId }) => conversationId)).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(kept[0]?.at).toBe(minutesAgo(0));
  });
});
