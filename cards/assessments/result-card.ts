import { JOINT } from '../../domain/assessments/assessment';
import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
  warning,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { downloadAssessment, downloadReport } from '../workbooks/download';
import { assessmentDoor, changeAssessment, openPart } from './assessment-actions';
import { historyPart } from './history-chart';
import { numbersIn } from './mark-words';
import { stepLine } from './plan-lines';
import { criteriaPart, sectionsPart, totalPart } from './result-parts';
import type { ResultView } from './result-view';

/** What an assessment comes to, beside the earlier ones, and what follows from it. */
export function resultCard(language: Language, view: ResultView): CardReply {
  const t = wordsIn(language);
  const { kept, teamName } = view;
  const { assessment, result } = kept;
  const day = dayIn(language, assessment.finishedOn ?? assessment.begunOn);
  const title = t(assessment.finishedOn ? 'assessment.resultTitle' : 'assessment.unfinishedTitle', {
    team: teamName,
    day,
  });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(aboutIn(t, view)),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        ...totalPart(t, result),
        ...unsettled(t, view),
        ...sectionsPart(t, result),
        ...historyPart(language, kept, view.earlier),
        ...criteriaPart(t, view),
        ...plansPart(t, language, view),
        ...nextPart(t, language, view),
        ...filesPart(t, view),
      ],
      buttonsOf(t, view),
    ),
  };
}

/** Form, place and who; an imported one says so. */
function aboutIn(t: Words, { kept, may }: ResultView): string {
  const { assessment, sheets } = kept;
  const names = sheets
    .filter(({ assessorId }) => assessorId !== JOINT)
    .map(({ assessorName }) => assessorName);
  const who = assessment.importedFrom ?? names.join(', ');
  return [
    t(`assessment.form.${assessment.form}`),
    assessment.place,
    may.assess && who ? t('assessment.by', { who }) : undefined,
  ]
    .filter((text) => text)
    .join(' · ');
}

/** What stands between this and a finished assessment. */
function unsettled(t: Words, view: ResultView): CardElement[] {
  const { kept, lacking, may } = view;
  if (!may.assess) return [];
  const open = kept.differences.filter(({ agreed }) => agreed === undefined);
  return [
    ...(lacking.length > 0
      ? [warning(t('assessment.lacking', { numbers: numbersIn(lacking) }))]
      : []),
    ...(open.length > 0
      ? [
          warning(
            t('assessment.differ', { numbers: numbersIn(open.map(({ criterion }) => criterion)) }),
          ),
        ]
      : []),
    ...(kept.differences.length > 0
      ? [buttonRow([part(view, 'joint', t('assessment.joint.open'))])]
      : []),
  ];
}

function plansPart(t: Words, language: Language, view: ResultView): CardElement[] {
  const { steps, earlierSteps } = view;
  const lines = (key: 'plan.heading' | 'plan.before', some: typeof steps) =>
    some.length > 0
      ? [
          subheading(t(`assessment.${key}`)),
          ...some.map((step) => paragraph(stepLine(language, step), { spacing: 'Small' })),
        ]
      : [];
  return [...lines('plan.before', earlierSteps), ...lines('plan.heading', steps)];
}

function nextPart(t: Words, language: Language, { next }: ResultView): CardElement[] {
  if (!next) return [];
  const { assessmentMonths, steeringMonths } = next.cadence;
  return [
    note(t(`assessment.next${assessmentMonths}`, { day: dayIn(language, next.on) })),
    note(t(`assessment.steering${steeringMonths}`)),
  ];
}

function filesPart(t: Words, { may, teamId, assessmentId, surface }: ResultView): CardElement[] {
  if (!may.manage) return [];
  const data = { teamId, assessmentId };
  const toRead = { surface, inputs: 'none' } as const;
  return [
    buttonRow([
      button(downloadReport, t('assessment.download.document'), data, toRead),
      button(downloadAssessment, t('assessment.download.workbook'), data, toRead),
    ]),
  ];
}

function part({ teamId, assessmentId, surface }: ResultView, name: string, words: string) {
  const data = { teamId, assessmentId, part: name };
  return button(openPart, words, data, { surface, inputs: 'none' });
}

function buttonsOf(t: Words, view: ResultView) {
  const { kept, may, teamId, assessmentId, token, surface } = view;
  const isFinished = kept.assessment.finishedOn !== undefined;
  const change = (to: string, words: string, style?: 'positive' | 'destructive') =>
    button(
      changeAssessment,
      words,
      { teamId, assessmentId, token, to },
      {
        surface,
        inputs: 'none',
        style,
      },
    );
  return [
    may.assess && !isFinished ? change('finished', t('assessment.finish'), 'positive') : undefined,
    may.assess
      ? part(view, 'continue', t(isFinished ? 'assessment.edit' : 'assessment.continue'))
      : undefined,
    may.manage && isFinished ? part(view, 'plan', t('assessment.plan.open')) : undefined,
    may.manage ? change('removed', t('assessment.remove'), 'destructive') : undefined,
    button(assessmentDoor.here, t('assessment.all'), { teamId }, { surface, inputs: 'none' }),
  ];
}
