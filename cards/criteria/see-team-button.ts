import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import { button, dialogButton } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { criteriaDoor } from './criteria-actions';

/** From an answer about a criterion to the team's own figure; in a channel it opens for the presser. */
export function seeTeamButton(
  language: Language,
  number: CriterionNumber,
  isPersonal: boolean,
): Button {
  const title = wordsIn(language)('criteria.seeTeam');
  const data = { teamId: '', number: String(number) };
  return isPersonal
    ? button(criteriaDoor.here, title, data, { inputs: 'none' })
    : dialogButton(criteriaDoor.here, title, data);
}
