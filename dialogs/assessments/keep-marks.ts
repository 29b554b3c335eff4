import type { z } from 'zod';
import { markId, reasonId, type saveMarks } from '../../cards/assessments/assessment-actions';
import { type AssessorSheet, JOINT } from '../../domain/assessments/assessment';
import { type MarkChange, markCriteria } from '../../domain/assessments/mark-criteria';
import type { TypedRow } from '../../domain/assessments/section-form';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import { pressToken } from '../../storage/kit/press-token';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

type MarksData = z.infer<typeof saveMarks.schema>;

/** A row as its form had shown it. */
interface ShownRow {
  readonly mark: string;
  readonly asksReason: boolean;
}

/** The rows of a form, from `1:4,2:,3:3-5,17:5:r`; the last one asked for a reason. */
function shownRows(text: string): ReadonlyMap<string, ShownRow> {
  return new Map(
    text.split(',').map((row) => {
      const [criterion = '', mark = '', reason = ''] = row.split(':');
      return [criterion, { mark, asksReason: reason === 'r' }] as const;
    }),
  );
}

/** The rows that the form had, as they came. A client may leave out what nobody has chosen. */
export function typedRows(data: MarksData): TypedRow[] {
  const shown = shownRows(data.shown);
  return CRITERION_NUMBERS.flatMap((criterion) => {
    const row = shown.get(String(criterion));
    if (!row) return [];
    const mark = data[markId(criterion)] ?? row.mark;
    const reason = data[reasonId(criterion)] ?? (row.asksReason ? '' : undefined);
    return [{ criterion, mark, shown: row.mark, reason }];
  });
}

interface Kept {
  readonly teamId: string;
  readonly assessmentId: string;
  readonly ownerId: string;
  readonly token: string;
  readonly changes: readonly MarkChange[];
  readonly proposed: ReadonlyMap<CriterionNumber, Level>;
}

/** Writes what one assessor says onto their own sheet, once for each press. */
export async function keepMarks(
  { who, now }: Turn,
  { teamId, assessmentId, ownerId, token, changes, proposed }: Kept,
  { store }: Pick<Lent, 'store'>,
): Promise<void> {
  if (changes.length === 0) return;
  const at = now.toISOString();
  const empty: AssessorSheet = {
    assessmentId,
    teamId,
    assessorId: ownerId,
    assessorName: ownerId === JOINT ? '' : who.name,
    begunAt: at,
    marks: [],
  };
  await store.assessments.mark(
    {
      teamId,
      assessmentId,
      assessorId: ownerId,
      actorId: who.id,
      at: now,
      token: pressToken(token, changes),
    },
    (present) => markCriteria(present ?? empty, { changes, proposed, at }),
  );
}
