import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { percentIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { cardReply } from './coach-request-card';

export const ASKED_STATES = ['sent', 'waiting', 'isCoach', 'noTeams', 'nobody'] as const;

/** What the one who asked sees at once. */
export function askedCard(
  language: Language,
  { state, teamName = '' }: { state: (typeof ASKED_STATES)[number]; teamName?: string },
): CardReply {
  const t = wordsIn(language);
  const title = t('coachRequest.askedTitle');
  const line = t(`coachRequest.asked.${state}`, { team: teamName });
  return cardReply(title, adaptiveCard(language, [heading(title), paragraph(line)]));
}

/** For the one who asked: the answer, and what next. */
export function answeredCard(
  language: Language,
  { teamName: team, sharePercent }: { teamName: string; sharePercent: number | undefined },
): CardReply {
  const t = wordsIn(language);
  const title = t('coachRequest.answerTitle');
  const line =
    sharePercent === undefined
      ? t('coachRequest.answer.refused', { team })
      : t('coachRequest.answer.accepted', {
          team,
          share: percentIn(language, sharePercent / 100),
        });
  return cardReply(title, adaptiveCard(language, [heading(title), paragraph(line)]));
}
