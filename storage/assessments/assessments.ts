import type { Assessment, AssessorSheet } from '../../domain/assessments/assessment';
import type { AssessmentPlan } from '../../domain/assessments/plan';
import { type KeptAssessment, keptAssessments } from '../../domain/assessments/team-assessments';
import type { AuditAction } from '../../domain/audit/audit-actions';
import type { Decision } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll, listFirst } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import type { RecordType } from '../kit/record';
import {
  assessmentDocument,
  assessmentDocumentId,
  assessmentKind,
  planDocument,
  planId,
  planKind,
  sheetDocument,
  sheetId,
  sheetKind,
} from './assessment-records';

export interface AssessmentPress {
  readonly teamId: string;
  readonly actorId: string;
  readonly at: Date;
  /** Of the form, with what it says: the same press is written once, another one again. */
  readonly token: string;
}

/** Assessments of a team, each assessor's sheet of them, and the plans that follow. */
export function assessmentRepository(collection: Collection) {
  function entryOf(
    { teamId, actorId, at, token }: AssessmentPress,
    action: AuditAction,
    of: string,
  ) {
    const entry = { actorId, action, objectId: of };
    return auditDocument(teamPartition(teamId), `${action}:${of}:${token}`, at, entry);
  }
  const allOf = async <Value>(teamId: string, kind: RecordType<Value>): Promise<Value[]> => {
    const listing = { partition: teamPartition(teamId), order: 'oldest' } as const;
    return (await listAll(collection, kind, listing)).map(({ value }) => value);
  };

  return {
    /** Every assessment of a team with its sheets and plan, newest first; the removed ones too. */
    async of(teamId: string): Promise<KeptAssessment[]> {
      const [assessments, sheets, plans] = await Promise.all([
        allOf(teamId, assessmentKind),
        allOf(teamId, sheetKind),
        allOf(teamId, planKind),
      ]);
      return keptAssessments({ assessments, sheets, plans });
    },

    /** The newest plan, unless its assessment was removed: two requests at most. */
    async latestPlan(teamId: string): Promise<AssessmentPlan | undefined> {
      const partition = teamPartition(teamId);
      const [found] = await listFirst(collection, planKind, 1, { partition });
      if (!found) return undefined;
      const plan = found.value;
      const document = await collection.get(partition, assessmentDocumentId(plan.assessmentId));
      const isThere = document && !assessmentKind.fromDocument(document).removedAt;
      return isThere ? plan : undefined;
    },

    /** Begins, finishes, edits, removes and brings back. */
    change: <Refusal>(
      press: AssessmentPress & { readonly assessmentId: string; readonly isNew?: boolean },
      decide: (present: Assessment | undefined) => Decision<Assessment, Refusal>,
    ) => {
      const { teamId, assessmentId, isNew } = press;
      return changeOnce<Assessment, Refusal>(collection, {
        kind: assessmentKind,
        partition: teamPartition(teamId),
        id: assessmentDocumentId(assessmentId),
        entry: entryOf(press, isNew ? 'assessment.begin' : 'assessment.change', assessmentId),
        decide,
        documentOf: assessmentDocument,
      });
    },

    /** What one assessor says, on the sheet that is theirs alone. */
    mark: <Refusal>(
      press: AssessmentPress & { readonly assessmentId: string; readonly assessorId: string },
      decide: (present: AssessorSheet | undefined) => Decision<AssessorSheet, Refusal>,
    ) => {
      const id = sheetId(press.assessmentId, press.assessorId);
      return changeOnce<AssessorSheet, Refusal>(collection, {
        kind: sheetKind,
        partition: teamPartition(press.teamId),
        id,
        entry: entryOf(press, 'assessment.mark', id),
        decide,
        documentOf: sheetDocument,
      });
    },

    changePlan: <Refusal>(
      press: AssessmentPress & { readonly assessmentId: string },
      decide: (present: AssessmentPlan | undefined) => Decision<AssessmentPlan, Refusal>,
    ) =>
      changeOnce<AssessmentPlan, Refusal>(collection, {
        kind: planKind,
        partition: teamPartition(press.teamId),
        id: planId(press.assessmentId),
        entry: entryOf(press, 'assessment.plan', press.assessmentId),
        decide,
        documentOf: planDocument,
      }),
  };
}
