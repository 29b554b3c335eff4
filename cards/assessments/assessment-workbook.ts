import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import { dayCell, numberCell, textCell } from '../workbooks/cells';
import { howSheet, saidCell } from '../workbooks/how-sheet';
import { type Column, sheetOf } from '../workbooks/sheet';
import { writeWorkbook } from '../workbooks/write-workbook';
import { spanIn } from './mark-words';
import { assessorsIn, type ReportRow, reportRows } from './report-rows';
import type { ReportView } from './report-view';

/** The .xlsx: each criterion with its score and evidence, the assessments so far, and how to read it. */
export function assessmentWorkbook(language: Language, view: ReportView): Promise<Buffer> {
  const t = wordsIn(language);
  const { kept, earlier } = view;
  return writeWorkbook([
    sheetOf(t('assessment.sheet.scores'), scoreColumns(language), reportRows(view)),
    sheetOf(t('assessment.sheet.history'), historyColumns(language), [kept, ...earlier]),
    howSheet(language, [
      [t('workbook.how.team'), textCell(view.teamName)],
      [t('assessment.sheet.form'), textCell(t(`assessment.form.${kept.assessment.form}`))],
      [t('assessment.sheet.by'), textCell(assessorsIn(kept))],
      [t('assessment.sheet.place'), textCell(kept.assessment.place)],
      [t('workbook.how.madeOn'), dayCell(language, view.madeOn)],
      [t('assessment.sheet.howTitle'), saidCell(t('assessment.sheet.how'))],
    ]),
  ]);
}

function scoreColumns(language: Language): Column<ReportRow>[] {
  const t = wordsIn(language);
  return [
    {
      title: t('assessment.sheet.number'),
      width: 8,
      cell: ({ criterion }) => numberCell(criterion.number),
    },
    {
      title: t('assessment.sheet.criterion'),
      width: 44,
      cell: ({ criterion }) => saidCell(t(`criteria.name.${criterion.number}`)),
    },
    {
      title: t('assessment.column.section'),
      width: 24,
      cell: ({ criterion }) => textCell(t(`assessment.section.${criterion.section}`)),
    },
    {
      title: t('assessment.column.points'),
      width: 12,
      // One score is a number, so that it sorts and sums; a range and what fits not are words.
      cell: ({ mark }) =>
        /^\d$/.test(mark)
          ? numberCell(Number(mark))
          : textCell(mark === 'n' ? t('assessment.notRelevant') : mark.replace('-', '–')),
    },
    {
      title: t('assessment.sheet.proposed'),
      width: 10,
      cell: ({ proposed }) => numberCell(proposed),
    },
    {
      title: t('assessment.sheet.reason'),
      width: 30,
      cell: ({ reason }) => saidCell(reason ?? ''),
    },
    {
      title: t('assessment.sheet.evidence'),
      width: 36,
      cell: ({ evidence }) => saidCell(evidence),
    },
    { title: t('assessment.note'), width: 40, cell: ({ note }) => saidCell(note ?? '') },
  ];
}

function historyColumns(language: Language): Column<ReportView['kept']>[] {
  const t = wordsIn(language);
  return [
    {
      title: t('assessment.column.day'),
      width: 14,
      cell: ({ assessment }) => dayCell(language, assessment.finishedOn ?? assessment.begunOn),
    },
    {
      title: t('assessment.column.form'),
      width: 30,
      cell: ({ assessment }) => textCell(t(`assessment.form.${assessment.form}`)),
    },
    { title: t('assessment.sheet.by'), width: 30, cell: (kept) => textCell(assessorsIn(kept)) },
    {
      title: t('assessment.sheet.known'),
      width: 14,
      cell: ({ result }) => numberCell(result.known),
    },
    {
      title: t('assessment.column.scored'),
      width: 12,
      cell: ({ result }) => numberCell(result.scored),
    },
    {
      title: t('assessment.chart.low'),
      width: 12,
      cell: ({ result }) => numberCell(result.possible.from),
    },
    {
      title: t('assessment.chart.high'),
      width: 12,
      cell: ({ result }) => numberCell(result.possible.to),
    },
    {
      title: t('assessment.sheet.level'),
      width: 26,
      cell: ({ result: { band, possible } }) =>
        textCell(band ? t(`assessment.band.${band}`) : spanIn(possible)),
    },
  ];
}
