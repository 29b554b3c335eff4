import { type PlanStep, STEP_OUTCOMES } from '../../domain/assessments/plan';
import type { PlanCandidate } from '../../domain/assessments/plan-candidates';
import type { StepError, TypedStep } from '../../domain/assessments/plan-form';
import { CRITERION_NUMBERS } from '../../domain/criteria/criterion';
import { LONGEST } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { type Choice, choiceInput, dateInput, textInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { openPart, savePlan } from './assessment-actions';
import { criterionTitle } from './mark-words';
import type { OfAssessment } from './section-view';

export interface PlanView extends OfAssessment {
  /** Five rows; those not used yet are empty. */
  readonly rows: readonly TypedStep[];
  readonly errors: ReadonlyMap<number, StepError>;
  readonly candidates: readonly PlanCandidate[];
  readonly people: readonly Choice[];
  /** It was kept before: its steps can be told how they went. */
  readonly isKept: boolean;
  readonly notice?: string | undefined;
}

/** The few criteria to raise next: proposed from the result, chosen by people. */
export function planCard(language: Language, view: PlanView): CardReply {
  const t = wordsIn(language);
  const { teamId, assessmentId, token, surface, candidates } = view;
  const title = t('assessment.plan.title', { team: view.teamName });
  const data = { teamId, assessmentId, token };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        note(t('assessment.plan.about')),
        view.errors.size > 0 ? fixMarkedNotice(t) : undefined,
        ...(candidates.length > 0 ? [subheading(t('assessment.plan.near'))] : []),
        ...candidates.map((candidate) => note(candidateLine(t, candidate))),
        ...view.rows.flatMap((row, at) => stepRow(t, view, row, at)),
      ],
      [
        button(savePlan, t('assessment.plan.save'), data, { surface, style: 'positive' }),
        button(
          openPart,
          t('assessment.toResult'),
          { teamId, assessmentId, part: 'result' },
          { surface, inputs: 'none' },
        ),
      ],
    ),
  };
}

function candidateLine(t: Words, { criterion, from, reason }: PlanCandidate): string {
  const title = criterionTitle(t, criterion);
  return t(from === undefined ? 'assessment.plan.candidateOpen' : 'assessment.plan.candidate', {
    title,
    from,
    reason: t(`assessment.plan.reason.${reason}`),
  });
}

function stepRow(t: Words, view: PlanView, row: TypedStep, at: number): CardElement[] {
  const error = view.errors.get(at);
  const label = (field: string) => t('assessment.plan.field', { number: at + 1, field });
  const criteria = CRITERION_NUMBERS.map((number) => ({
    title: criterionTitle(t, number),
    value: String(number),
  }));
  const ofCriterion = error === 'twice' || error === 'noCriterion';
  const outcomes = STEP_OUTCOMES.map((value) => ({
    title: t(`assessment.outcome.${value}`),
    value,
  }));
  const words = error && t(`assessment.plan.error.${error}`);
  return [
    subheading(t('assessment.plan.step', { number: at + 1 })),
    ...choiceInput(
      {
        id: `c${at}`,
        label: label(t('assessment.plan.criterion')),
        value: row.criterion,
        error: ofCriterion ? words : undefined,
      },
      [{ title: t('assessment.plan.noStep'), value: 'none' }, ...criteria],
      { placeholder: t('assessment.plan.noStep') },
    ),
    ...textInput(
      {
        id: `w${at}`,
        label: label(t('assessment.plan.what')),
        value: row.what,
        error: ofCriterion || error === 'notADay' ? undefined : words,
      },
      { maxLength: LONGEST.text, placeholder: t('assessment.plan.whatHint') },
    ),
    ...choiceInput(
      { id: `p${at}`, label: label(t('assessment.plan.who')), value: row.who },
      [...view.people],
      { placeholder: t('assessment.plan.whoHint') },
    ),
    ...dateInput({
      id: `u${at}`,
      label: label(t('assessment.plan.until')),
      value: row.until,
      error: error === 'notADay' ? words : undefined,
    }),
    ...(view.isKept && row.criterion !== ''
      ? choiceInput(
          { id: `o${at}`, label: label(t('assessment.plan.outcome')), value: row.outcome },
          [{ title: t('assessment.outcome.open'), value: 'open' }, ...outcomes],
        )
      : []),
  ];
}

/** A kept step as its row of the form. */
export function typedStep(step: PlanStep | undefined): TypedStep {
  return {
    criterion: step ? String(step.criterion) : '',
    what: step?.what ?? '',
    who: step?.whoId ?? '',
    until: step?.until ?? '',
    outcome: step?.outcome ?? (step ? 'open' : ''),
  };
}
