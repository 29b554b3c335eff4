import { type CriterionNumber, readCriterionNumber } from '../criteria/criterion';
import { errorInText, type FormError, LONGEST } from '../kit/form-error';
import { type LocalDate, readLocalDate } from '../local-date';
import { MOST_STEPS, type PlanStep, STEP_OUTCOMES } from './plan';

/** One step as the form sends it: every field a text, empty for nothing. */
export interface TypedStep {
  readonly criterion: string;
  readonly what: string;
  readonly who: string;
  readonly until: string;
  readonly outcome: string;
}

export type StepError =
  | Extract<FormError, 'tooLong' | 'identityCode' | 'phone' | 'email' | 'notADay'>
  | 'twice'
  | 'noCriterion';

export type PlanOutcome =
  | { readonly kind: 'valid'; readonly steps: readonly PlanStep[] }
  | { readonly kind: 'invalid'; readonly errors: ReadonlyMap<number, StepError> };

/** The steps that were chosen, without the rows left empty. `peopleIds`: who may be named. */
export function readPlan(typed: readonly TypedStep[], peopleIds: readonly string[]): PlanOutcome {
  const errors = new Map<number, StepError>();
  const seen = new Set<CriterionNumber>();
  const steps = typed.slice(0, MOST_STEPS).flatMap((step, at): PlanStep[] => {
    const criterion = readCriterionNumber(step.criterion);
    if (!criterion) {
      if (step.what.trim() !== '') errors.set(at, 'noCriterion');
      return [];
    }
    const error = errorOf(step, seen.has(criterion));
    if (error) errors.set(at, error);
    seen.add(criterion);
    const until: LocalDate | undefined = readLocalDate(step.until.trim());
    return [
      {
        criterion,
        what: step.what.trim() || undefined,
        whoId: peopleIds.find((id) => id === step.who),
        until,
        outcome: STEP_OUTCOMES.find((outcome) => outcome === step.outcome),
      },
    ];
  });
  return errors.size > 0 ? { kind: 'invalid', errors } : { kind: 'valid', steps };
}

function errorOf({ what, until }: TypedStep, isTwice: boolean): StepError | undefined {
  if (isTwice) return 'twice';
  if (until.trim() !== '' && !readLocalDate(until.trim())) return 'notADay';
  const error = errorInText(what, LONGEST.text);
  switch (error) {
    case 'tooLong':
    case 'identityCode':
    case 'phone':
    case 'email':
      return error;
    default:
      return undefined;
  }
}
