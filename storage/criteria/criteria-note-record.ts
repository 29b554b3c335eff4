import { z } from 'zod';
import { isMonth, type Month } from '../../domain/criteria/month';
import type { KeptMonth } from '../../domain/criteria/tell-month';
import type { KeptEvidence } from '../../domain/evidence/evidence';
import { EVIDENCE_KINDS, SETTINGS, TICKS } from '../../domain/evidence/evidence-kind';
import type { KeptTimeDay } from '../../domain/evidence/time-day';
import { daySchema } from '../kit/day-schema';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const count = z.number().int().min(0).optional();
const days = z.array(z.number().int().min(0)).readonly().optional();
const instant = z.iso.datetime();

const totals = z.object({
  month: z.custom<Month>((value) => typeof value === 'string' && isMonth(value)),
  openClients: count,
  workPercent: count,
  coachingPercent: count,
  communityPercent: count,
  fewestPhases: count,
  mostPhases: count,
  teams: count,
  fromTeams: count,
  firstMeetingDays: days,
  waitingDays: days,
  jobs: z
    .array(z.object({ title: z.string(), employer: z.string() }))
    .readonly()
    .optional(),
  openJobs: count,
  employed: count,
  fourMonthsIn: count,
  metAfterFour: count,
});
const told = { totals, at: instant, byId: z.string() };
const month = z.object({
  kind: z.literal('month'),
  ...told,
  history: z.array(z.object(told)).readonly(),
});

const evidence = z.object({
  id: z.string(),
  teamId: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  on: daySchema,
  byId: z.string(),
  setting: z.enum(SETTINGS).optional(),
  ticks: z.array(z.enum(TICKS)).readonly(),
  presentIds: z.array(z.string()).readonly().optional(),
  coachId: z.string().optional(),
  partner: z.string().optional(),
  text: z.string().optional(),
});
const keptEvidence = z.object({
  kind: z.literal('evidence'),
  evidence,
  at: instant,
  removedAt: instant.optional(),
  history: z.array(z.object({ evidence, at: instant })).readonly(),
});

const hour = z.number().min(0).max(24);
const day = z.object({
  teamId: z.string(),
  coachId: z.string(),
  on: daySchema,
  hours: z.object({ worked: hour, coaching: hour, community: hour }).optional(),
});
const timeDay = z.object({
  kind: z.literal('timeDay'),
  day,
  at: instant,
  history: z.array(z.object({ day, at: instant })).readonly(),
});

/**
 * What is told of a team's criteria beside what is logged; one kind, so that a span is one listing. A
 * month's `at` is `YYYY-MM`, the others' the day.
 */
export const criteriaNoteKind = defineRecord({
  type: 'criteriaMonth',
  version: 2,
  schema: z.discriminatedUnion('kind', [month, keptEvidence, timeDay]),
  // Months alone were kept at first.
  upgrades: { 1: (old) => ({ kind: 'month', ...Object(old) }) },
});

type Kept =
  | ({ readonly kind: 'month' } & KeptMonth)
  | ({ readonly kind: 'evidence' } & KeptEvidence)
  | ({ readonly kind: 'timeDay' } & KeptTimeDay);

export const monthId = (of: Month) => `criteria-month:${of}`;
export const evidenceId = (id: string) => `evidence:${id}`;
export const timeDayId = (coachId: string, on: string) => `time:${coachId}:${on}`;

export function criteriaNoteDocument(teamId: string, kept: Kept) {
  const partition = teamPartition(teamId);
  switch (kept.kind) {
    case 'month': {
      const { month: at } = kept.totals;
      return criteriaNoteKind.toDocument({ id: monthId(at), partition, at }, kept);
    }
    case 'evidence': {
      const { id, on } = kept.evidence;
      return criteriaNoteKind.toDocument({ id: evidenceId(id), partition, at: on }, kept);
    }
    case 'timeDay': {
      const { coachId, on } = kept.day;
      return criteriaNoteKind.toDocument({ id: timeDayId(coachId, on), partition, at: on }, kept);
    }
  }
}
