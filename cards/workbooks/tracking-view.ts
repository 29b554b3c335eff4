import type { LocalDate } from '../../domain/local-date';
import type { TrackingRow } from '../../domain/workbooks/tracking';
import type { MeetingRow } from './meeting-columns';

/** The leader's tracking table (Tiiminvetäjän seurantataulukko), as values. */
export interface TrackingView {
  readonly teamName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly madeOn: LocalDate;
  readonly weeks: readonly (TrackingRow & {
    readonly reviewedOn?: LocalDate | undefined;
    readonly reviewedBy?: string | undefined;
  })[];
  readonly meetings: readonly MeetingRow[];
}
