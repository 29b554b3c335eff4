import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { acceptCoach, type CoachAnswerData, refuseCoach } from './coach-request-actions';

export interface CoachRequestView {
  readonly data: Pick<CoachAnswerData, 'teamId' | 'personId' | 'round'>;
  readonly name: string;
  readonly teamName: string;
  readonly sharePercent: string;
  readonly hasShareError?: boolean;
  readonly surface: Surface;
}

/** For the team's leader: somebody says to be a coach of the team. */
export function coachRequestCard(language: Language, view: CoachRequestView): CardReply {
  const t = wordsIn(language);
  const { data, name, teamName: team, surface } = view;
  const title = t('coachRequest.title', { name });
  const share = {
    id: 'sharePercent',
    label: t('person.sharePercent'),
    value: view.sharePercent,
    error: view.hasShareError ? t('person.error.notShare') : undefined,
  };
  return cardReply(
    title,
    adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t('coachRequest.question', { name, team })),
        ...textInput(share),
        note(t('coachRequest.later')),
      ],
      [
        button(acceptCoach, t('coachRequest.accept'), data, { surface, style: 'positive' }),
        button(refuseCoach, t('coachRequest.refuse'), data, { surface }),
      ],
    ),
  );
}

export interface DecidedView {
  readonly name: string;
  readonly teamName: string;
  readonly isAccepted: boolean;
  readonly isByReader: boolean;
  readonly deciderName: string;
}

/** For a leader: it has been answered, by whom. */
export function decidedCard(language: Language, view: DecidedView): CardReply {
  const t = wordsIn(language);
  const { name, teamName: team, deciderName: leader } = view;
  const title = t('coachRequest.title', { name });
  const outcome = view.isAccepted ? 'accepted' : 'refused';
  const line = view.isByReader
    ? t(`coachRequest.byYou.${outcome}`, { name, team })
    : t(`coachRequest.byOther.${outcome}`, { name, team, leader });
  return cardReply(title, adaptiveCard(language, [heading(title), paragraph(line)]));
}

export function cardReply(title: string, card: CardReply['card']): CardReply {
  return { kind: 'card', title, card };
}
