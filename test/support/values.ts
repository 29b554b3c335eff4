import { CRITERION_NUMBERS, type CriterionNumber } from '../../domain/criteria/criterion';
import { isMonth, type Month } from '../../domain/criteria/month';
import { isWeek, type Week } from '../../domain/local-date';

/** Values of the domain as a test writes them; each throws when it is none. */
export function weekOrThrow(text: string): Week {
  if (!isWeek(text)) throw new Error(`not a week: ${text}`);
  return text;
}

export function monthOrThrow(text: string): Month {
  if (!isMonth(text)) throw new Error(`not a month: ${text}`);
  return text;
}

export function criterionOrThrow(number: number | string): CriterionNumber {
  const found = CRITERION_NUMBERS.find((known) => known === Number(number));
  if (found === undefined) throw new Error(`not a criterion: ${number}`);
  return found;
}
