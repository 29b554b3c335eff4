import type { BeginField, BeginForm } from '../../domain/assessments/begin-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { FormError } from '../../domain/kit/form-error';
import type { LocalDate } from '../../domain/local-date';
import type { Surface } from '../kit/card-action';
import type { Choice } from '../kit/inputs';

export interface AssessmentHomeView {
  readonly teamId: string;
  readonly teamName: string;
  /** Other teams whose assessments the reader may see. */
  readonly otherTeams: readonly Choice[];
  readonly token: string;
  readonly surface: Surface;
  readonly unfinished?: KeptAssessment | undefined;
  /** Newest first. */
  readonly finished: readonly KeptAssessment[];
  /** Removed within the last 30 days. */
  readonly removed: readonly KeptAssessment[];
  readonly nextOn?: LocalDate | undefined;
  readonly isDue: boolean;
  /** How the reader may act; a coach only reads. */
  readonly may: { readonly assess: boolean; readonly manage: boolean };
  readonly begin: {
    readonly form: BeginForm;
    readonly errors?: Partial<Record<BeginField, FormError>> | undefined;
  };
  readonly notice?: string | undefined;
}
