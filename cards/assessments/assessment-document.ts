import type { Document, Paragraph, Table } from 'docx';
import { CRITERION_SECTIONS } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import { withoutMarks } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { markIn, spanIn } from './mark-words';
import { stepLine } from './plan-lines';
import { assessorsIn, criterionName, type ReportRow, reportRows } from './report-rows';
import type { ReportView } from './report-view';
import { totalLines } from './result-parts';

type Library = typeof import('docx');

/** The report as a .docx for a steering group: the total, each section, the evidence and the plan. */
export async function assessmentDocument(language: Language, view: ReportView): Promise<Buffer> {
  // Loaded with the first report: a megabyte that few starts need.
  const library = await import('docx');
  return library.Packer.toBuffer(documentOf(library, language, view));
}

function documentOf(library: Library, language: Language, view: ReportView): Document {
  const t = wordsIn(language);
  const { kept } = view;
  const { assessment, result } = kept;
  const { HeadingLevel, Paragraph: Line } = library;
  const line = (text: string) => new Line({ text: withoutMarks(text), spacing: { after: 80 } });
  const head = (text: string) => new Line({ text, heading: HeadingLevel.HEADING_1 });
  const day = dayIn(language, assessment.finishedOn ?? assessment.begunOn);
  const title = withoutMarks(t('assessment.resultTitle', { team: view.teamName, day }));
  const rows = reportRows(view);
  const steps = view.steps.map((step) => line(stepLine(language, step)));
  return new library.Document({
    title,
    creator: 'Kolme kuppia',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        children: [
          new Line({ text: title, heading: HeadingLevel.TITLE }),
          line(t(`assessment.form.${assessment.form}`)),
          ...(assessorsIn(kept) ? [line(t('assessment.by', { who: assessorsIn(kept) }))] : []),
          ...(assessment.place ? [line(assessment.place)] : []),
          ...totalLines(t, result).map(line),
          ...CRITERION_SECTIONS.flatMap((section) => [
            head(t(`assessment.section.${section}`)),
            line(sectionLine(t, view, section)),
            tableOf(
              library,
              t,
              rows.filter(({ criterion }) => criterion.section === section),
              view,
            ),
          ]),
          ...(steps.length > 0 ? [head(t('assessment.plan.heading')), ...steps] : []),
        ],
      },
    ],
  });
}

function sectionLine(t: Words, { kept }: ReportView, section: ReportRow['criterion']['section']) {
  const sum = kept.result.sections.find((found) => found.section === section);
  if (!sum) return '';
  const { given, scored, of } = sum;
  return t('assessment.sheet.sectionLine', { given: spanIn(given), scored, of });
}

const WIDTHS = [45, 12, 43];

function tableOf(library: Library, t: Words, rows: readonly ReportRow[], view: ReportView): Table {
  const { Table: Grid, TableRow, TableCell, Paragraph: Line, WidthType } = library;
  const cell = (lines: Paragraph[], at: number) =>
    new TableCell({
      children: lines,
      width: { size: WIDTHS[at] ?? 0, type: WidthType.PERCENTAGE },
    });
  const text = (words: string) => new Line({ text: withoutMarks(words) });
  const head = [
    t('assessment.sheet.criterion'),
    t('assessment.column.points'),
    t('assessment.sheet.saidOf'),
  ];
  return new Grid({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((words, at) => cell([text(words)], at)),
      }),
      ...rows.map(({ criterion, evidence, reason, note }) => {
        const said = [evidence, reason, note].filter(
          (words) => words !== undefined && words !== '',
        );
        const lines = said.length > 0 ? said.map((words) => text(words ?? '')) : [text('')];
        return new TableRow({
          cantSplit: true,
          children: [
            cell([text(criterionName(t, criterion))], 0),
            cell([text(markIn(t, view.kept.marks.get(criterion.number)))], 1),
            cell(lines, 2),
          ],
        });
      }),
    ],
  });
}
