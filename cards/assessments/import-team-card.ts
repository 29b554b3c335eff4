import type { ImportForm } from '../../domain/assessments/import-form';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { markId } from './assessment-actions';
import { openRead } from './manage-actions';

/** What was read of a file, before it is known whose it is. */
export interface ReadAssessment {
  readonly form: ImportForm;
  readonly marks: ReadonlyMap<CriterionNumber, string>;
  readonly wrong: readonly CriterionNumber[];
}

/** Asks which team an assessment is of, when somebody manages several. */
export function importTeamCard(
  language: Language,
  { form, marks, wrong }: ReadAssessment,
  {
    teams,
    surface,
  }: {
    readonly teams: readonly { readonly id: string; readonly name: string }[];
    surface: Surface;
  },
): CardReply {
  const t = wordsIn(language);
  const title = t('assessment.import.teamTitle');
  const rows = CRITERION_NUMBERS.map((number) => [markId(number), marks.get(number) ?? '']);
  const data = { ...form, ...Object.fromEntries(rows), wrong: wrong.join(' ') };
  const choices = teams.map(({ id, name }) => ({ title: name, value: id }));
  const body = [
    heading(title),
    ...choiceInput(
      { id: 'teamId', label: t('assessment.import.team'), value: choices[0]?.value ?? '' },
      choices,
    ),
  ];
  const next = button(openRead, t('assessment.import.next'), data, { surface, style: 'positive' });
  return { kind: 'card', title, card: adaptiveCard(language, body, [next]) };
}
