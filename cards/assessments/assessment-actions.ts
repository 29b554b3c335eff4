import { z } from 'zod';
import { BEGIN_FORM } from '../../domain/assessments/begin-form';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../domain/criteria/criterion';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** A team's assessments; without a team the first that the presser may see. */
export const assessmentDoor = privateDoor('assessment.open', z.object({ teamId: typed }));

const ofAssessment = { teamId: typed, assessmentId: typed };
const press = { ...ofAssessment, token: typed };

export const beginAssessment = cardAction(
  'assessment.begin',
  z.object({ teamId: typed, token: typed, ...schemasOf(BEGIN_FORM) }),
  ['place'],
);

/** Ids of a criterion's inputs on a form of several. */
export const markId = (criterion: CriterionNumber) => `m${criterion}` as const;
export const reasonId = (criterion: CriterionNumber) => `r${criterion}` as const;

/** Missing where the form has no such row: that is not the same as empty. */
const told = z.union([z.string(), z.number()]).transform(String).optional();

export const REASONS = CRITERION_NUMBERS.map(reasonId);

type RowSchemas = Record<`m${CriterionNumber}` | `r${CriterionNumber}`, typeof told>;

export function rowSchemas(): RowSchemas {
  const rows: Partial<RowSchemas> = {};
  for (const number of CRITERION_NUMBERS) {
    rows[markId(number)] = told;
    rows[reasonId(number)] = told;
  }
  return complete(rows);
}

function complete(rows: Partial<RowSchemas>): RowSchemas {
  if (!isComplete(rows)) throw new Error('a row of the form is missing');
  return rows;
}

function isComplete(rows: Partial<RowSchemas>): rows is RowSchemas {
  return CRITERION_NUMBERS.every((number) => markId(number) in rows && reasonId(number) in rows);
}

/** A form of several criteria: what it shows, and where the button leads once all is kept. */
export const saveMarks = cardAction(
  'assessment.save',
  z.object({
    ...press,
    ...rowSchemas(),
    /** `section:staff` or `joint`. */
    form: typed,
    /** The rows as the form showed them: `1:4,2:,3:3-5,17:5:r`; the last one asked for a reason. */
    shown: typed,
    /** `section:…`, `criterion:…`, `take`, `home`, `result`. */
    goTo: typed,
  }),
  REASONS,
);

/** Shows a part without keeping anything: `section:…`, `criterion:…`, `joint`, `result`. */
export const openPart = cardAction('assessment.part', z.object({ ...ofAssessment, part: typed }));

export const saveCriterion = cardAction(
  'assessment.criterion',
  z.object({
    ...press,
    criterion: typed,
    shown: typed,
    mark: typed,
    reason: typed,
    note: typed,
    evidence: typed,
    /** `save` or `take` (the proposal). */
    goTo: typed,
  }),
  ['reason', 'note'],
);

/** Finishes, takes the finish back, removes, brings back. */
export const changeAssessment = cardAction('assessment.change', z.object({ ...press, to: typed }));

/** Rows of the plan's form, from 0. */
export const PLAN_ROWS = [0, 1, 2, 3, 4] as const;

function planRow<At extends (typeof PLAN_ROWS)[number]>(at: At) {
  return {
    [`c${at}`]: typed,
    [`w${at}`]: typed,
    [`p${at}`]: typed,
    [`u${at}`]: typed,
    [`o${at}`]: typed,
  };
}

export const savePlan = cardAction(
  'assessment.plan',
  z.object({
    ...press,
    ...planRow(0),
    ...planRow(1),
    ...planRow(2),
    ...planRow(3),
    ...planRow(4),
  }),
  PLAN_ROWS.map((at) => `w${at}`),
);
