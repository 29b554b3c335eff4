import { z } from 'zod';
import { isMonth, type Month } from '../../domain/criteria/month';
import type { KeptMonth } from '../../domain/criteria/tell-month';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const count = z.number().int().min(0).optional();
const days = z.array(z.number().int().min(0)).readonly().optional();

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
const told = { totals, at: z.iso.datetime(), byId: z.string() };

export const monthKind = defineRecord({
  type: 'criteriaMonth',
  version: 1,
  schema: z.object({ ...told, history: z.array(z.object(told)).readonly() }),
});

export const monthId = (month: Month) => `criteria-month:${month}`;

export function monthDocument(teamId: string, kept: KeptMonth) {
  const { month } = kept.totals;
  const place = { id: monthId(month), partition: teamPartition(teamId), at: month };
  return monthKind.toDocument(place, kept);
}
