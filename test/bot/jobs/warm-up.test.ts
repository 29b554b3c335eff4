import { warmUp } from '../../../bot/jobs/warm-up';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { realKnowledge } from '../../support/real-knowledge';

describe('a bot that has just started', () => {
  it('asks itself questions in every language, one a step, so that others have their turn between', () => {
    const asked: string[] = [];
    const knowledge = {
      ...realKnowledge,
      finder: {
        find(...[terms, limit]: Parameters<typeof realKnowledge.finder.find>) {
          asked.push([...terms.keys()].join(' '));
          return realKnowledge.finder.find(terms, limit);
        },
      },
    };
    const perStep: number[] = [];
    let before = 0;
    for (const _ of warmUp(knowledge, localDateOrThrow('2026-12-01'))) {
      perStep.push(asked.length - before);
      before = asked.length;
    }
    expect(Math.max(...perStep)).toBe(1);
    expect(new Set(asked).size).toBeGreaterThan(30);
    expect(perStep.length).toBeGreaterThan(realKnowledge.entries.length + LANGUAGES.length);
  });
});
