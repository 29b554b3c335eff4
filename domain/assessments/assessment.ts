import type { CriterionNumber } from '../criteria/criterion';
import type { Level } from '../criteria/level';
import type { LocalDate } from '../local-date';
import type { Mark } from './mark';

/**
 * THL publishes the criteria for the Työkykyohjelma and for psychiatric IPS, which differ in 4–6:
 * totals of one are not compared with totals of the other (domain.md §1.4).
 */
export const FORM_VERSIONS = ['workAbility', 'psychiatric'] as const;
type FormVersion = (typeof FORM_VERSIONS)[number];

/** One assessment of a team's service by the 25 criteria (004:536). */
export interface Assessment {
  readonly id: string;
  readonly teamId: string;
  readonly form: FormVersion;
  readonly place?: string | undefined;
  readonly begunOn: LocalDate;
  readonly begunBy: string;
  readonly finishedOn?: LocalDate | undefined;
  /** Of an earlier one that was typed in: who assessed, in words. */
  readonly importedFrom?: string | undefined;
  /** ISO 8601; it can be brought back for 30 days. */
  readonly removedAt?: string | undefined;
}

/** What one assessor says of one criterion. */
export interface CriterionMark {
  readonly criterion: CriterionNumber;
  readonly mark: Mark;
  /** The level the logs proposed when the mark was given. */
  readonly proposed?: Level | undefined;
  /** Why another score than the proposed one. */
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** Ids of what was chosen from the gathered evidence. */
  readonly evidence: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  /** What was said before, oldest first. */
  readonly former: readonly { readonly mark: Mark; readonly at: string }[];
}

/** The joint round is a sheet of its own, of nobody alone. */
export const JOINT = 'joint';

/** What one assessor has marked: a document of its own, so that no two write the same. */
export interface AssessorSheet {
  readonly assessmentId: string;
  readonly teamId: string;
  /** Entra object id, or `JOINT`. */
  readonly assessorId: string;
  readonly assessorName: string;
  /** When the first mark was given, ISO 8601. */
  readonly begunAt: string;
  /** Each criterion once at most. */
  readonly marks: readonly CriterionMark[];
}

export function markOf(
  sheet: Pick<AssessorSheet, 'marks'> | undefined,
  criterion: CriterionNumber,
): CriterionMark | undefined {
  return sheet?.marks.find((mark) => mark.criterion === criterion);
}

/** A score that is not the proposed one is explained before the assessment is finished. */
export function lacksReason({ mark, proposed, reason }: CriterionMark): boolean {
  if (proposed === undefined || reason !== undefined) return false;
  return (mark.kind === 'score' && mark.score !== proposed) || mark.kind === 'range';
}
