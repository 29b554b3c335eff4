import type { ChartCounts } from '../../domain/digest/chart-counts';
import type { DigestFigures } from '../../domain/digest/figures';
import type { Period } from '../../domain/digest/period';
import type { ReviewField, ReviewForm } from '../../domain/digest/review-form';
import type { Evidence } from '../../domain/evidence/evidence';
import type { YearItem } from '../../domain/evidence/year';
import type { FormError } from '../../domain/kit/form-error';
import type { LocalDate, Week } from '../../domain/local-date';
import type { NamedStep } from '../assessments/plan-lines';
import type { Receipt } from '../evidence/noted-view';
import type { Surface } from '../kit/card-action';

export interface DigestView {
  readonly team: { readonly id: string; readonly name: string };
  /** The reader's other teams. */
  readonly otherTeams: readonly { readonly id: string; readonly name: string }[];
  readonly figures: DigestFigures;
  readonly chart: ChartCounts;
  /** The reader's Entra object id. */
  readonly readerId: string;
  readonly reviewForm: ReviewFormView;
  /** The reader's own mark of the week was taken back, and can be restored. */
  readonly canRestore: boolean;
  /** What has happened to the card: it is late, changed, something was kept. */
  readonly notices: readonly string[];
  /** How many records the figures lack. */
  readonly unread: number;
  /** Messages of this week that may not have arrived. */
  readonly unsent: readonly Unsent[];
  /** When the team was set up, and when its first digest goes out by itself. */
  readonly began: {
    readonly since: LocalDate;
    readonly firstDigestAt?: Date | undefined;
  };
  /** Where one may go from here: periods of which the first is before, and so on. */
  readonly beside: {
    readonly previous?: Period | undefined;
    readonly next?: Period | undefined;
    readonly around: readonly Period[];
  };
  /** Steps of the team's development plan that are not over. */
  readonly planSteps?: readonly NamedStep[] | undefined;
  /** Of the criteria's year, at most two things that matter next. */
  readonly yearNext?: readonly YearItem[] | undefined;
  /** Of a quarter: the last review of outcomes, what was just noted, what was typed and refused. */
  readonly outcome?: OutcomeView | undefined;
  /** The period goes on. */
  readonly isOngoing: boolean;
  readonly surface: Surface;
  readonly timeZone: string;
}

export interface OutcomeView {
  readonly latest?: Evidence | undefined;
  readonly receipt?: Receipt | undefined;
  readonly typed?: { readonly text: string; readonly error: FormError } | undefined;
}

export interface ReviewFormView {
  /** Of the form: pressed twice, it is one review. */
  readonly token: string;
  readonly values: ReviewForm;
  readonly errors: Partial<Record<ReviewField, FormError>>;
  /** Whom the form shows as away, separated by commas. */
  readonly absentBefore: string;
}

export interface Unsent {
  readonly rowId: string;
  readonly to: 'leader' | 'channel';
  readonly state: 'unknown' | 'failed';
  readonly week: Week;
}
