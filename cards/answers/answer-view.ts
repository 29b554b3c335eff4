import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { LocalDate } from '../../domain/local-date';
import type { Button } from '../kit/card-element';

export type FullAnswer = Extract<Answer, { kind: 'answer' }>;

export interface AnswerView {
  /** Fit to travel in a button; empty when there is none. */
  readonly question: string;
  readonly related: readonly AnswerEntry[];
  /** The day on which the coordinator marked the article as outdated. */
  readonly outdatedOn?: LocalDate | undefined;
  /** What has just been done to it, or how it stands. */
  readonly notice?: string | undefined;
  /** Where the person came from, by a button of another answer. */
  readonly from?: string | undefined;
  /** Of this answer, so that a press counts once; without it nothing is asked of the reader. */
  readonly token?: string | undefined;
  readonly hasHelped?: boolean | undefined;
  readonly isPersonal: boolean;
  /** Ways on that are of another feature, such as the team's own figure in a criterion. */
  readonly ways?: readonly Button[] | undefined;
  /** For a coordinator: how the article is marked. */
  readonly marks?: { readonly isHidden: boolean; readonly isOutdated: boolean } | undefined;
}
