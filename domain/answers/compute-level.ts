import type { Level } from '../criteria/level';
import { levelOf } from '../criteria/level-of';
import { levelOfMeetings } from '../criteria/level-of-meetings';
import type { Band } from '../criteria/scale';
import { SCALES } from '../criteria/scales';
import { countsItsOwn } from './own-nouns';
import type { Quantity } from './quantities';
import type { QuestionReading } from './question-reading';
import { reviewIn } from './review-rhythm';
import type { Unit } from './unit-of';

export interface ComputedLevel {
  readonly criterion: number;
  readonly level: Level;
  /** In the criterion's measure (`SCALES`); missing when a condition decided instead of the value. */
  readonly value?: number | undefined;
  readonly band?: Band | undefined;
  /** The value lies between two printed levels, so the lower one applies. */
  readonly isBetween: boolean;
}

const UNITS_OF: Readonly<Record<string, readonly Unit[]>> = {
  clientsPerCoach: ['clients'],
  percent: ['percent'],
  teamShare: ['percent'],
  phases: ['phases', 'met'],
  met: ['met'],
  days: ['days'],
  meetingsPerWeek: ['perWeek'],
};
/** Kriteeri 4, 004:622: coaches attached to three teams or more are on level 2, whatever the share. */
const TOO_MANY_TEAMS = 3;
/** Kriteeri 21, 004:1002: with fewer employed clients than this the level is 1, whatever the share. */
const FEWEST_EMPLOYED = 10;

/**
 * The level that a question's numbers give on a criterion: `31 asiakasta` is level 2 of criterion 1.
 * Nothing when the criterion has no scale, or no number is in its measure:
 * `2650 €` and `kahden viikon loma` are of no criterion.
 *
 * @param criterion 1 to 25
 */
export function computeLevel(
  criterion: number,
  reading: Pick<QuestionReading, 'quantities' | 'text' | 'criterion'>,
): ComputedLevel | undefined {
  const { quantities, text } = reading;
  const scale = SCALES[criterion];
  if (!scale) return undefined;
  // A bare number counts what the criterion does only if that is named, by its noun or its number.
  const isNamed = reading.criterion === criterion;
  if (!isNamed && !countsItsOwn(criterion, text)) return undefined;
  const valueIn = (unit: Unit) => quantities.find((quantity) => quantity.unit === unit)?.value;
  const byCondition = (level: Level): ComputedLevel => ({ criterion, level, isBetween: false });
  const teams = valueIn('teams');
  if (criterion === 4 && teams !== undefined && teams >= TOO_MANY_TEAMS) return byCondition(2);
  const clients = valueIn('clients');
  if (criterion === 21 && clients !== undefined && clients < FEWEST_EMPLOYED) return byCondition(1);
  const value = valueFor(criterion, quantities, UNITS_OF[scale.measure] ?? [], isNamed);
  if (value === undefined) return undefined;
  const outcome = levelOf(criterion, value);
  if (outcome.kind !== 'level') return undefined;
  const { level, band, isBetween } = outcome;
  if (criterion === 17) {
    const withConditions = levelOfMeetings(value, reviewIn(text), valueIn('seekers'));
    // The leader's review or the few job seekers changed the level, so its bounds don't fit the value.
    if (withConditions.kind === 'level' && withConditions.level !== level) {
      return byCondition(withConditions.level);
    }
  }
  return { criterion, level, value, band, isBetween };
}

function valueFor(
  criterion: number,
  quantities: readonly Quantity[],
  units: readonly Unit[],
  isNamed: boolean,
): number | undefined {
  const valueIn = (unit: Unit) => quantities.find((quantity) => quantity.unit === unit)?.value;
  const clients = valueIn('clients');
  const coaches = valueIn('coaches');
  if (criterion === 1 && clients !== undefined && coaches !== undefined && coaches > 1) {
    return clients / coaches;
  }
  const inMeasure = units.map(valueIn).find((value) => value !== undefined);
  if (inMeasure !== undefined) return inMeasure;
  // One number without a unit (`kriteeri 1, meillä on 22`) is taken to be in the measure.
  const bare = quantities.filter(({ unit }) => unit === 'plain');
  return isNamed &&
    bare.length === 1 &&
    quantities.every(({ unit }) => ['plain', 'criterion', 'points'].includes(unit))
    ? bare[0]?.value
    : undefined;
}
