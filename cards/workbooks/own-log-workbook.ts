import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { wordsIn } from '../kit/wording';
import { dayCell, textCell } from './cells';
import { howSheet, saidCell } from './how-sheet';
import { type MeetingRow, meetingColumns } from './meeting-columns';
import { sheetOf } from './sheet';
import { writeWorkbook } from './write-workbook';

/** A coach's own log, as values. */
export interface OwnLogView {
  readonly teamName: string;
  readonly coachName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly meetings: readonly MeetingRow[];
}

const HOW = ['counts', 'ownMeetings', 'leftOut', 'keeping'] as const;

/** The .xlsx: the meetings, and what it holds. */
export function ownLogWorkbook(language: Language, view: OwnLogView): Promise<Buffer> {
  const t = wordsIn(language);
  const sheets = [
    sheetOf(
      t('workbook.sheet.meetings'),
      meetingColumns(language, { coach: false }),
      view.meetings,
    ),
    howSheet(language, [
      [t('workbook.column.coach'), textCell(view.coachName)],
      [t('workbook.how.team'), textCell(view.teamName)],
      [t('workbook.how.from'), dayCell(language, view.from)],
      [t('workbook.how.to'), dayCell(language, view.to)],
      ...HOW.map(
        (topic) =>
          [t(`workbook.how.${topic}.title`), saidCell(t(`workbook.how.${topic}.text`))] as const,
      ),
    ]),
  ];
  return writeWorkbook(sheets);
}
