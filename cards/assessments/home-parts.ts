import { BEGIN_FORM, type BeginField } from '../../domain/assessments/begin-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { Language } from '../../domain/language';
import { buttonRow, note, paragraph, subheading } from '../kit/adaptive-card';
import { askChoice } from '../kit/ask-choices';
import { askDay, askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import { assessmentDoor, beginAssessment, changeAssessment, openPart } from './assessment-actions';
import type { AssessmentHomeView } from './home-view';
import { progressIn, spanIn } from './mark-words';

const BEGIN_INPUTS: FormInputs<BeginField> = {
  labelOf: (t, id) => t(`assessment.begin.${id}`),
  asks: {
    form: askChoice(BEGIN_FORM.form, (t, value) => t(`assessment.form.${value}`)),
    place: askText(BEGIN_FORM.place, { hint: (t) => t('assessment.begin.placeHint') }),
    begunOn: askDay(BEGIN_FORM.begunOn),
  },
};

/** The results that are shown: four years of half-yearly ones. */
const RESULTS_SHOWN = 8;

function open(
  { teamId, surface }: AssessmentHomeView,
  part: string,
  words: string,
  { assessment }: KeptAssessment,
  style?: 'positive',
) {
  const data = { teamId, assessmentId: assessment.id, part };
  return button(openPart, words, data, { surface, inputs: 'none', style });
}

export function underWay(t: Words, language: Language, view: AssessmentHomeView): CardElement[] {
  const { unfinished, may } = view;
  if (!unfinished) return [];
  const { assessment, result } = unfinished;
  const buttons = [
    open(view, 'continue', t('assessment.continue'), unfinished, 'positive'),
    open(view, 'result', t('assessment.toResult'), unfinished),
  ];
  return [
    subheading(t('assessment.underWay', { day: dayIn(language, assessment.begunOn) })),
    paragraph(progressIn(t, result)),
    ...(may.assess ? [buttonRow(buttons)] : []),
  ];
}

export function results(t: Words, language: Language, view: AssessmentHomeView): CardElement[] {
  const { finished, nextOn, isDue } = view;
  if (finished.length === 0) return [paragraph(t('assessment.none'))];
  return [
    subheading(t('assessment.results')),
    ...finished.slice(0, RESULTS_SHOWN).flatMap((kept): CardElement[] => {
      const words = t('assessment.openResult', { day: dayOf(language, kept) });
      return [
        paragraph(lineOf(t, language, kept), { spacing: 'Small' }),
        buttonRow([open(view, 'result', words, kept)], { spacing: 'Small' }),
      ];
    }),
    ...(nextOn
      ? [note(t(isDue ? 'assessment.due' : 'assessment.nextOn', { day: dayIn(language, nextOn) }))]
      : []),
  ];
}

export function beginning(t: Words, view: AssessmentHomeView): CardElement[] {
  const { begin, unfinished, may, teamId, token, surface } = view;
  if (!may.assess || unfinished) return [];
  const { form, errors = {} } = begin;
  const shown = shownForm(t, BEGIN_INPUTS, { form, errorOf: errorsIn(t, errors) });
  const data = { teamId, token };
  return [
    subheading(t('assessment.begin.title')),
    note(t('assessment.begin.about')),
    ...shown.inputs('form', 'place', 'begunOn'),
    buttonRow([
      button(beginAssessment, t('assessment.begin.button'), data, { surface, style: 'positive' }),
    ]),
  ];
}

/** As many as are shown at once; a coordinator's many teams are folded. */
const TEAMS_SHOWN = 3;

export function otherTeams(t: Words, { otherTeams: teams, surface }: AssessmentHomeView) {
  const items = teams.map(({ title: team, value: teamId }) => {
    const words = t('assessment.otherTeam', { team });
    return buttonRow([button(assessmentDoor.here, words, { teamId }, { surface, inputs: 'none' })]);
  });
  return teams.length > TEAMS_SHOWN
    ? fold(t, { id: 'otherTeams', title: t('assessment.otherTeams'), items })
    : items;
}

export function removedOnes(t: Words, language: Language, view: AssessmentHomeView): CardElement[] {
  const { teamId, token, surface, removed, may } = view;
  if (!may.manage || removed.length === 0) return [];
  const items = removed.map((kept) => {
    const data = { teamId, assessmentId: kept.assessment.id, token, to: 'restored' };
    const words = t('assessment.restore', { day: dayOf(language, kept) });
    return buttonRow([button(changeAssessment, words, data, { surface, inputs: 'none' })]);
  });
  return fold(t, { id: 'removedAssessments', title: t('assessment.removedTitle'), items });
}

function dayOf(language: Language, { assessment }: KeptAssessment): string {
  return dayIn(language, assessment.finishedOn ?? assessment.begunOn);
}

/** `ti 24.11.2026: 88–114, pisteytetty 20/25 (psykiatrinen IPS)`. */
function lineOf(t: Words, language: Language, kept: KeptAssessment): string {
  const { result, assessment } = kept;
  const { scored, of, band } = result;
  const values = {
    day: dayOf(language, kept),
    total: spanIn(result.possible),
    scored,
    of,
    form: t(`assessment.form.${assessment.form}`),
  };
  return band
    ? t('assessment.lineWithBand', { ...values, band: t(`assessment.band.${band}`) })
    : t('assessment.line', values);
}
