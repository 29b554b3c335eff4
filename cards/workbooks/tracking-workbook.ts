import type { Language } from '../../domain/language';
import { type LocalDate, weekNumberOf } from '../../domain/local-date';
import type { TrackingRow } from '../../domain/workbooks/tracking';
import { wordsIn } from '../kit/wording';
import { dayCell, numberCell, shareCell, textCell } from './cells';
import { howSheet, saidCell } from './how-sheet';
import { type MeetingRow, meetingColumns } from './meeting-columns';
import { type Column, sheetOf } from './sheet';
import { writeWorkbook } from './write-workbook';

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

function weekColumns(language: Language): Column<TrackingView['weeks'][number]>[] {
  const t = wordsIn(language);
  return [
    {
      title: t('workbook.column.week'),
      width: 8,
      cell: ({ week }) => numberCell(weekNumberOf(week)),
    },
    { title: t('workbook.column.from'), width: 12, cell: ({ from }) => dayCell(language, from) },
    { title: t('workbook.column.to'), width: 12, cell: ({ to }) => dayCell(language, to) },
    {
      title: t('workbook.column.coach'),
      width: 24,
      cell: ({ coachName }) => textCell(coachName ?? t('workbook.formerCoach')),
    },
    {
      title: t('workbook.column.counted'),
      width: 14,
      cell: ({ counted }) => numberCell(counted),
    },
    { title: t('workbook.column.target'), width: 10, cell: ({ target }) => numberCell(target) },
    {
      title: t('workbook.column.absence'),
      width: 14,
      cell: ({ absence }) => textCell(absence && t(`workbook.absence.${absence}`)),
    },
    {
      title: t('workbook.column.otherFaceToFace'),
      width: 14,
      cell: ({ otherFaceToFace }) => numberCell(otherFaceToFace),
    },
    {
      title: t('workbook.column.otherChannels'),
      width: 12,
      cell: ({ otherChannels }) => numberCell(otherChannels),
    },
    {
      title: t('workbook.column.jobSeekers'),
      width: 14,
      cell: ({ jobSeekers }) => numberCell(jobSeekers),
    },
    {
      title: t('workbook.column.byWishes'),
      width: 14,
      cell: ({ byWishes }) => shareCell(byWishes),
    },
    { title: t('workbook.column.inLineShare'), width: 16, cell: ({ inLine }) => shareCell(inLine) },
    {
      title: t('workbook.column.newEmployers'),
      width: 14,
      cell: ({ newEmployers }) => numberCell(newEmployers),
    },
    {
      title: t('workbook.column.reviewedOn'),
      width: 12,
      cell: ({ reviewedOn }) => dayCell(language, reviewedOn),
    },
    {
      title: t('workbook.column.reviewedBy'),
      width: 24,
      cell: ({ reviewedBy }) => textCell(reviewedBy),
    },
  ];
}
