import { type Orientation, PHASES, TRAININGS } from '../../../domain/readiness/orientation';
import { POINTS } from '../../../domain/readiness/points';
import { PRACTICE_PROFILES } from '../../../domain/readiness/practice-profiles';
import { resultOf } from '../../../domain/readiness/result';
import { newState, type ReadinessState, WISHES } from '../../../domain/readiness/state';
import { suggestedSteps } from '../../../domain/readiness/suggested-steps';
import { wayIn } from '../../../domain/readiness/way-in';
import { realKnowledge } from '../../support/real-knowledge';

/** Every kind of list that the steps and the way in differ by. */
const STATES: readonly ReadinessState[] = WISHES.flatMap((wish) =>
  [true, false].flatMap((isWorkActivity) =>
    ['m', 's', 'u'].map((letter) => ({
      ...newState('run', '2026-11-22T10:00:00Z'),
      wish,
      isWorkActivity,
      answers: letter.repeat(16),
    })),
  ),
);

describe('what the list rests on', () => {
  it.each(POINTS)('is an article and places in the sources for $id', (point) => {
    expect(realKnowledge.article(point.article)?.id).toBe(point.article);
    expect(point.sources.length).toBeGreaterThan(0);
    for (const { document, heading, criterion } of point.sources) {
      const source = realKnowledge.document(document);
      if (heading) expect(source?.headings).toContain(heading);
      if (criterion) expect(realKnowledge.criterion(criterion)?.criterion).toBe(criterion);
    }
  });

  it.each(PRACTICE_PROFILES)('is articles that tell of $id', ({ articles }) => {
    expect(articles.map((id) => realKnowledge.article(id)?.id)).toEqual(articles);
  });

  it('is articles and changes that exist, for each step, line and thing to think with', () => {
    const told = STATES.flatMap((state) => [
      ...suggestedSteps(resultOf(state), state),
      ...wayIn(state).lines,
    ]);
    const shown: readonly Orientation<string>[] = [...told, ...TRAININGS, ...PHASES];
    const articles = [...new Set(shown.map(({ article }) => article))];
    expect(articles.map((id) => realKnowledge.article(id)?.id)).toEqual(articles);
    const changes = [
      ...new Set(told.flatMap((line) => ('changed' in line ? (line.changed ?? []) : []))),
    ];
    expect(changes.map((id) => realKnowledge.change(id)?.id)).toEqual(changes);
  });
});
