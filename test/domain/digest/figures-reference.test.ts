import { digestFigures } from '../../../domain/digest/figures';
import { randomFrom, SEED } from '../../support/random';
import { naiveFigures } from './naive-figures';
import { factsOf, randomTeam } from './random-team';

describe('digestFigures', () => {
  it(`agrees with a naive reference for 200 random teams (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    let meetings = 0;
    for (let at = 0; at < 200; at++) {
      const team = randomTeam(random);
      const facts = factsOf(team);
      meetings += facts.meetings.length;
      expect(digestFigures(facts)).toEqual(naiveFigures(team));
    }
    expect(meetings).toBeGreaterThan(10_000);
  }, 120_000);
});
