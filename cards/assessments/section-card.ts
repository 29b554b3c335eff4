import { CRITERION_SECTIONS } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { wordsIn } from '../kit/wording';
import { saveMarks } from './assessment-actions';
import { markRow } from './mark-row';
import { progressIn } from './mark-words';
import type { SectionView } from './section-view';

/** One section of the 25 on one card; every button keeps what has been chosen. */
export function sectionCard(language: Language, view: SectionView): CardReply {
  const t = wordsIn(language);
  const { section, rows, surface, teamId, assessmentId, token } = view;
  const at = CRITERION_SECTIONS.indexOf(section);
  const title = t('assessment.sectionTitle', {
    section: t(`assessment.section.${section}`),
    at: at + 1,
    of: CRITERION_SECTIONS.length,
  });
  const shown = rows
    .map(({ criterion, mark, reason }) => `${criterion}:${mark}${reason === undefined ? '' : ':r'}`)
    .join(',');
  const data = { teamId, assessmentId, token, form: `section:${section}`, shown };
  const go = (goTo: string, words: string, style?: 'positive') =>
    button(saveMarks, words, { ...data, goTo }, { surface, style });
  const [before, after] = [CRITERION_SECTIONS[at - 1], CRITERION_SECTIONS[at + 1]];
  const toTake = rows.filter(({ mark, proposed }) => proposed !== undefined && mark === '').length;
  const isWrong = rows.some(({ error, lacksReason }) => error !== undefined || lacksReason);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(`${view.teamName}. ${progressIn(t, view.progress)}`),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        view.isFinished ? paragraph(t('assessment.editsFinished')) : undefined,
        isWrong ? fixMarkedNotice(t) : undefined,
        toTake > 0
          ? buttonRow([go('take', t('assessment.takeAll', { count: toTake }))], {
              spacing: 'Small',
            })
          : undefined,
        ...rows.flatMap((row) => [
          ...markRow(t, row),
          buttonRow(
            [
              go(
                `criterion:${row.criterion}`,
                t(row.hasMore ? 'assessment.openMore' : 'assessment.openCriterion', {
                  number: row.criterion,
                }),
              ),
            ],
            { spacing: 'Small' },
          ),
        ]),
      ],
      [
        after
          ? go(`section:${after}`, t('assessment.next'), 'positive')
          : go('result', t('assessment.toResult'), 'positive'),
        before ? go(`section:${before}`, t('assessment.before')) : undefined,
        go('home', t('assessment.pause')),
      ],
    ),
  };
}
