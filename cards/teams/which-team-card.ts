import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { type Choice, choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { askToCoachAction } from './coach-request-actions';
import { cardReply } from './coach-request-card';

/** Of which team, when there are several. */
export function whichTeamCard(
  language: Language,
  teams: readonly Choice[],
  surface: Surface,
): CardReply {
  const t = wordsIn(language);
  const title = t('coachRequest.whichTitle');
  const field = { id: 'teamId', label: t('coachRequest.team'), value: '' };
  const choices = choiceInput(field, teams, {
    isRequired: true,
    errorMessage: t('coachRequest.chooseTeam'),
    placeholder: t('coachRequest.chooseTeam'),
    isFiltered: teams.length > 15,
  });
  return cardReply(
    title,
    adaptiveCard(
      language,
      [heading(title), paragraph(t('coachRequest.explain')), ...choices],
      [button(askToCoachAction, t('coachRequest.send'), {}, { surface })],
    ),
  );
}
