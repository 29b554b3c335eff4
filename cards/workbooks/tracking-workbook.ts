import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import { dayCell, textCell } from './cells';
import { howSheet, saidCell } from './how-sheet';
import { meetingColumns } from './meeting-columns';
import { sheetOf } from './sheet';
import type { TrackingView } from './tracking-view';
import { weekColumns } from './week-columns';
import { writeWorkbook } from './write-workbook';

const HOW = [
  'weeks',
  'counted',
  'target',
  'absence',
  'others',
  'jobSeekers',
  'byWishes',
  'inLine',
  'newEmployers',
  'reviewed',
  'leftOut',
  'keeping',
] as const;

/** The .xlsx: weeks by coach, the meetings, and how it was computed. */
export function trackingWorkbook(language: Language, view: TrackingView): Promise<Buffer> {
  const t = wordsIn(language);
  const sheets = [
    sheetOf(t('workbook.sheet.weeks'), weekColumns(language), view.weeks),
    sheetOf(t('workbook.sheet.meetings'), meetingColumns(language, { coach: true }), view.meetings),
    howSheet(language, [
      [t('workbook.how.team'), textCell(view.teamName)],
      [t('workbook.how.from'), dayCell(language, view.from)],
      [t('workbook.how.to'), dayCell(language, view.to)],
      [t('workbook.how.madeOn'), dayCell(language, view.madeOn)],
      ...HOW.map(
        (topic) =>
          [t(`workbook.how.${topic}.title`), saidCell(t(`workbook.how.${topic}.text`))] as const,
      ),
    ]),
  ];
  return writeWorkbook(sheets);
}
