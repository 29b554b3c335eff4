import { LEVELS } from './level';
import type { Band, Scale } from './scale';

/** Five at most, the lowest level first. */
const bands = (...ends: readonly (readonly [from: number, to?: number])[]): Band[] =>
  LEVELS.flatMap((level, index) => {
    const [from, to] = ends[index] ?? [];
    return from === undefined ? [] : [{ level, from, to }];
  });

const conditionsMet = (...ends: readonly (readonly [number, number])[]): Scale => ({
  measure: 'met',
  better: 'more',
  bands: bands(...ends),
});
const FIVE_OF_FIVE = conditionsMet([0, 1], [2, 2], [3, 3], [4, 4], [5, 5]);
const DIVERSITY: Scale = {
  measure: 'percent',
  better: 'more',
  bands: bands([0, 49.99], [50, 59], [60, 69], [70, 84], [85, 100]),
};

/**
 * The scales of the criteria that are counted, by the criterion's number (004, LIITE 1). The others
 * are described in words alone.
 */
export const SCALES: Readonly<Record<number, Scale>> = {
  // Kriteeri 1, 004:558.
  1: {
    measure: 'clientsPerCoach',
    better: 'less',
    bands: bands([41], [31, 40], [26, 30], [21, 25], [0, 20]),
  },
  // Kriteeri 2, 004:586.
  2: {
    measure: 'percent',
    better: 'more',
    bands: bands([0, 59.99], [60, 74], [75, 89], [90, 95], [96, 100]),
  },
  // Kriteeri 3, 004:598: of five phases.
  3: {
    measure: 'phases',
    better: 'more',
    bands: [
      { level: 1, from: 0, to: 0 },
      { level: 3, from: 1, to: 3 },
      { level: 4, from: 4, to: 4 },
      { level: 5, from: 5, to: 5 },
    ],
  },
  // Kriteeri 4, 004:622: of clients, from one or two teams; three teams are level 2 whatever the share.
  4: {
    measure: 'teamShare',
    better: 'more',
    bands: [
      { level: 2, from: 0, to: 49.99 },
      { level: 3, from: 50, to: 74 },
      { level: 4, from: 75, to: 89 },
      { level: 5, from: 90, to: 100 },
    ],
  },
  // Kriteeri 5, 004:644; 8, 004:714; 10, 004:764: none or one of five is level 1.
  5: FIVE_OF_FIVE,
  8: FIVE_OF_FIVE,
  10: FIVE_OF_FIVE,
  // Kriteeri 11, 004:794: the printed scale starts at one; zero gets level 1 here, too.
  11: FIVE_OF_FIVE,
  // Kriteeri 13, 004:838: four conditions on a scale of five.
  13: conditionsMet([0, 0], [1, 1], [2, 2], [3, 3], [4, 4]),
  // Kriteeri 15, 004:896: mean days from entry to the first meeting.
  15: {
    measure: 'days',
    better: 'less',
    bands: bands([271], [151, 270], [61, 150], [31, 60], [0, 30]),
  },
  // Kriteeri 16, 004:910.
  16: {
    measure: 'percent',
    better: 'more',
    bands: bands([0, 24.99], [25, 49], [50, 74], [75, 89], [90, 100]),
  },
  // Kriteeri 17, 004:932: level 5's text has lost its number; the definition says 6.
  17: {
    measure: 'meetingsPerWeek',
    better: 'more',
    bands: bands([0, 1.99], [2, 2], [4, 4], [5, 5], [6]),
  },
  // Kriteeri 19, 004:970, and 20, 004:982: share of clients in different jobs, with different employers.
  19: DIVERSITY,
  20: DIVERSITY,
  // Kriteeri 21, 004:1002: printed "alle 64" and "yli 95"; read as 0–64 and 95–100.
  21: {
    measure: 'percent',
    better: 'more',
    bands: bands([0, 64], [65, 74], [75, 84], [85, 94], [95, 100]),
  },
  // Kriteeri 24, 004:1038: level 1 is printed "30 %" without a comparison.
  24: {
    measure: 'percent',
    better: 'more',
    bands: bands([0, 29.99], [30, 39], [40, 49], [50, 64], [65, 100]),
  },
  // Kriteeri 25, 004:1048: of six ways.
  25: conditionsMet([0, 2], [3, 3], [4, 4], [5, 5], [6, 6]),
};
