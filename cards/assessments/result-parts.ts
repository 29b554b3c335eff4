import type { AssessmentResult } from '../../domain/assessments/result';
import { CRITERIA } from '../../domain/criteria/criterion';
import { totalBandOf } from '../../domain/criteria/total-bands';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { figureTable } from '../kit/figure-table';
import { fold } from '../kit/fold';
import type { Words } from '../kit/wording';
import { criterionTitle, markIn, numbersIn, spanIn } from './mark-words';
import type { ResultView } from './result-view';

/** The sum, how many of 25, where the total can lie, and the level or why there is none. */
export function totalLines(t: Words, result: AssessmentResult): string[] {
  const { known, given, possible, scored, of, band } = result;
  const isWhole = possible.from === possible.to;
  const counts = { known, scored, of, given: spanIn(given), possible: spanIn(possible) };
  return [
    t(isWhole ? 'assessment.total' : 'assessment.known', counts),
    ...(isWhole ? [] : [t('assessment.possible', counts)]),
    band ? t('assessment.levelIs', { band: t(`assessment.band.${band}`) }) : noLevel(t, result),
    ...missing(t, result),
  ];
}

export function totalPart(t: Words, result: AssessmentResult): CardElement[] {
  const [sum = '', ...others] = totalLines(t, result);
  return [paragraph(sum, { weight: 'Bolder' }), ...others.map((text) => paragraph(text))];
}

function noLevel(t: Words, { possible }: AssessmentResult): string {
  const [low, high] = [totalBandOf(possible.from), totalBandOf(possible.to)];
  if (!low || !high) return t('assessment.noLevel');
  return t('assessment.noLevelBecause', {
    low: possible.from,
    lowBand: t(`assessment.band.${low.name}`),
    high: possible.to,
    highBand: t(`assessment.band.${high.name}`),
  });
}

function missing(t: Words, { ranges, notRelevant, open }: AssessmentResult): string[] {
  const line = (key: 'ranges' | 'notRelevantOnes' | 'openOnes', numbers: typeof open) =>
    numbers.length > 0 ? [t(`assessment.${key}`, { numbers: numbersIn(numbers) })] : [];
  return [
    ...line('ranges', ranges),
    ...line('notRelevantOnes', notRelevant),
    ...line('openOnes', open),
  ];
}

export function sectionsPart(t: Words, { sections }: AssessmentResult): CardElement[] {
  const head = (['section', 'points', 'scored', 'possible'] as const).map((column) =>
    t(`assessment.column.${column}`),
  );
  const rows = sections.map(({ section, given, possible, scored, of }) => [
    t(`assessment.section.${section}`),
    spanIn(given),
    `${scored}/${of}`,
    spanIn(possible),
  ]);
  return [subheading(t('assessment.bySection')), figureTable(head, rows, [3, 2, 2, 2])];
}

/** Every criterion with its mark; the words that were said of it stand under it. */
export function criteriaPart(t: Words, { kept, may }: ResultView): CardElement[] {
  const items = CRITERIA.flatMap(({ number }): CardElement[] => {
    const words = kept.told.get(number);
    const mark = markIn(t, kept.marks.get(number));
    // Who said what is between the assessors and the leader.
    const said = may.assess ? [words?.reason, words?.note].filter((text) => text) : [];
    return [
      paragraph(t('assessment.criterionMark', { title: criterionTitle(t, number), mark }), {
        spacing: 'Small',
      }),
      ...said.map((text) => note(t('assessment.said', { text }))),
    ];
  });
  return fold(t, { id: 'allMarks', title: t('assessment.allMarks'), items });
}
