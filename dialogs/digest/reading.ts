import type { OutcomeView, ReviewFormView } from '../../cards/digest/digest-view';
import type { Surface } from '../../cards/kit/card-action';
import type { Period } from '../../domain/digest/period';
import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';

/** Whoever reads the digest, by asking or by getting it. */
export interface Reading {
  readonly readerId: string;
  readonly language: Language;
  readonly team: CoachingTeam;
  readonly otherTeams: readonly CoachingTeam[];
  readonly period: Period;
  readonly now: Date;
  readonly surface: Surface;
  /** Of the form the card holds. */
  readonly token: string;
  readonly notices: readonly string[];
  /** Of a quarter's review of outcomes: what was just noted, or typed and refused. */
  readonly outcome?: Omit<OutcomeView, 'latest'> | undefined;
  /** What was typed and refused. */
  readonly typed?: Pick<ReviewFormView, 'values' | 'errors' | 'absentBefore'> | undefined;
}
