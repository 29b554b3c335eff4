import { articleOf } from '../../../domain/answers/entry';
import { PATHS, pathSteps, positionAt } from '../../../domain/process/paths';
import { realKnowledge } from '../../support/real-knowledge';

const STEPS = PATHS.flatMap((path) => pathSteps(path));
const articlesOf = (ids: readonly string[]) =>
  ids.map((id) => {
    const entry = realKnowledge.entry(id);
    return entry && articleOf(entry);
  });

it('the paths have nine steps, five phases and four periods, each of its own', () => {
  expect(PATHS.map((path) => pathSteps(path).length)).toEqual([9, 5, 4]);
  expect(new Set(STEPS.map(({ id }) => id)).size).toBe(18);
});

it.each(STEPS)('$id rests on articles and changes that there are', ({ articles, changed }) => {
  expect(articles.length).toBeGreaterThan(0);
  expect(new Set(articles).size).toBe(articles.length);
  expect(articlesOf(articles).map((article) => article?.id)).toEqual(articles);
  expect(changed.map((id) => realKnowledge.change(id)?.id)).toEqual(changed);
});

it.each(STEPS)(
  '$id tells what has overtaken its first article, and no more than its articles',
  ({ articles, changed }) => {
    const [first = [], ...others] = articlesOf(articles).map((article) => article?.changed ?? []);
    expect(changed).toEqual(expect.arrayContaining([...first]));
    expect([first, ...others].flat()).toEqual(expect.arrayContaining([...changed]));
  },
);

it.each([
  [0, 1],
  [-3, 1],
  [Number.NaN, 1],
  [2.9, 2],
  [9, 9],
  [1e308, 9],
])('the step nearest to %d is %d', (wanted, number) => {
  expect(positionAt('client', wanted).number).toBe(number);
});
