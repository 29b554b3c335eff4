import { z } from 'zod';
import {
  type Assessment,
  type AssessorSheet,
  FORM_VERSIONS,
} from '../../domain/assessments/assessment';
import { type Mark, OPEN, readMark, writeMark } from '../../domain/assessments/mark';
import { type AssessmentPlan, STEP_OUTCOMES } from '../../domain/assessments/plan';
import { CRITERION_NUMBERS } from '../../domain/criteria/criterion';
import { LEVELS } from '../../domain/criteria/level';
import { daySchema } from '../kit/day-schema';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const criterion = z.literal(CRITERION_NUMBERS);

export const assessmentKind = defineRecord({
  type: 'assessment',
  version: 1,
  schema: z.object({
    id: z.string(),
    teamId: z.string(),
    form: z.enum(FORM_VERSIONS),
    place: z.string().optional(),
    begunOn: daySchema,
    begunBy: z.string(),
    finishedOn: daySchema.optional(),
    importedFrom: z.string().optional(),
    removedAt: z.iso.datetime().optional(),
  }),
});

/** Stored as it is written on cards: `4`, `3-5`, `n`, empty. */
const mark = z.codec(
  z.string().refine((text) => readMark(text) !== undefined),
  z.custom<Mark>(),
  { decode: (text) => readMark(text) ?? OPEN, encode: writeMark },
);

export const sheetKind = defineRecord({
  type: 'assessmentSheet',
  version: 1,
  schema: z.object({
    assessmentId: z.string(),
    teamId: z.string(),
    assessorId: z.string(),
    assessorName: z.string(),
    begunAt: z.iso.datetime(),
    marks: z
      .array(
        z.object({
          criterion,
          mark,
          proposed: z.literal(LEVELS).optional(),
          reason: z.string().optional(),
          note: z.string().optional(),
          evidence: z.array(z.string()).readonly(),
          at: z.iso.datetime(),
          former: z.array(z.object({ mark, at: z.iso.datetime() })).readonly(),
        }),
      )
      .readonly(),
  }),
});

export const planKind = defineRecord({
  type: 'assessmentPlan',
  version: 1,
  schema: z.object({
    assessmentId: z.string(),
    teamId: z.string(),
    madeAt: z.iso.datetime(),
    steps: z
      .array(
        z.object({
          criterion,
          what: z.string().optional(),
          whoId: z.string().optional(),
          until: daySchema.optional(),
          outcome: z.enum(STEP_OUTCOMES).optional(),
        }),
      )
      .readonly(),
  }),
});

export const assessmentDocumentId = (id: string) => `assessment:${id}`;
export const sheetId = (assessmentId: string, assessorId: string) =>
  `assessmentSheet:${assessmentId}:${assessorId}`;
export const planId = (assessmentId: string) => `assessmentPlan:${assessmentId}`;

export function assessmentDocument(value: Assessment) {
  const partition = teamPartition(value.teamId);
  const place = { partition, id: assessmentDocumentId(value.id), at: value.begunOn };
  return assessmentKind.toDocument(place, value);
}

export function sheetDocument(value: AssessorSheet) {
  const { teamId, assessmentId, assessorId, begunAt } = value;
  const partition = teamPartition(teamId);
  const place = { partition, id: sheetId(assessmentId, assessorId), at: begunAt };
  return sheetKind.toDocument(place, value);
}

export function planDocument(value: AssessmentPlan) {
  const partition = teamPartition(value.teamId);
  const place = { partition, id: planId(value.assessmentId), at: value.madeAt };
  return planKind.toDocument(place, value);
}
