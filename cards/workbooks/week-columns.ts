import type { Language } from '../../domain/language';
import { weekNumberOf } from '../../domain/local-date';
import { wordsIn } from '../kit/wording';
import { dayCell, numberCell, shareCell, textCell } from './cells';
import type { Column } from './sheet';
import type { TrackingView } from './tracking-view';

export function weekColumns(language: Language): Column<TrackingView['weeks'][number]>[] {
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
