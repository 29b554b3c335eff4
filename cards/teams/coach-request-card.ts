import { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { type Choice, choiceInput, textInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { percentIn, wordsIn } from '../kit/wording';

export const askToCoach = cardAction('coach.ask', z.object({ teamId: typed }));

const request = z.object({ teamId: z.string(), personId: z.string() });
/** Shows an unanswered one. */
export const answerCoachRequest = cardAction('coach.request', request);

const answer = request.extend({ round: z.number().int(), sharePercent: typed });
export const acceptCoach = cardAction('coach.accept', answer);
export const refuseCoach = cardAction('coach.refuse', answer);
export type CoachAnswerData = z.infer<typeof answer>;

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
      [button(askToCoach, t('coachRequest.send'), {}, { surface })],
    ),
  );
}

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

function cardReply(title: string, card: CardReply['card']): CardReply {
  return { kind: 'card', title, card };
}
