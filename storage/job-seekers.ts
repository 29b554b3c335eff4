import { z } from 'zod';
import type { Week } from '../domain/local-date';
import { auditDocument } from './audit';
import type { Collection } from './collection';
import { teamPartition } from './partitions';
import { defineRecord, type Stored, stored } from './record';

const weekCount = z.object({
  coachId: z.string(),
  week: z.string(),
  count: z.number().int().min(0).max(99),
});
const weekCountKind = defineRecord({ type: 'jobSeekers', version: 1, schema: weekCount });

/** How many clients in job search a coach had in a week: the one number criterion 17 needs. */
export function jobSeekerCounts(collection: Collection) {
  const idOf = (coachId: string, week: Week) => `seekers:${coachId}:${week}`;
  async function find(
    teamId: string,
    coachId: string,
    week: Week,
  ): Promise<Stored<z.infer<typeof weekCount>> | undefined> {
    const document = await collection.get(teamPartition(teamId), idOf(coachId, week));
    return document && stored(weekCountKind, document);
  }
  return {
    async of(teamId: string, coachId: string, week: Week): Promise<number | undefined> {
      return (await find(teamId, coachId, week))?.value.count;
    },
    /** The last one given before the week, to prefill it with. */
    async before(teamId: string, coachId: string, week: Week): Promise<number | undefined> {
      const page = await collection.list({
        partition: teamPartition(teamId),
        type: weekCountKind.type,
        key: `coach:${coachId}`,
        to: week,
        limit: 2,
      });
      return page.items
        .map((document) => weekCountKind.fromDocument(document))
        .find((count) => count.week !== week)?.count;
    },
    /** The newest count wins; `token` makes a repeated press one. */
    async report(
      teamId: string,
      coachId: string,
      week: Week,
      count: number,
      at: Date,
      token: string,
    ): Promise<void> {
      const partition = teamPartition(teamId);
      const document = weekCountKind.toDocument(
        {
          id: idOf(coachId, week),
          partition,
          at: week,
          keys: [`coach:${coachId}`, `week:${week}`],
        },
        { coachId, week, count },
      );
      const audit = auditDocument(partition, token, at, {
        actorId: coachId,
        action: 'seekers.report',
        objectId: document.id,
      });
      for (let round = 0; round < 10; round += 1) {
        const present = await find(teamId, coachId, week);
        const write = present
          ? ({ op: 'replace', document, etag: present.etag } as const)
          : ({ op: 'create', document } as const);
        const outcome = await collection.batch(partition, [
          write,
          { op: 'create', document: audit },
        ]);
        if (outcome.kind === 'done' || outcome.index === 1) return;
      }
      throw new Error('a count changed ten times while it was being written');
    },
  };
}
