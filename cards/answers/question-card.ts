import { type QuestionGroup, wordingsOf } from '../../domain/answers/group-questions';
import { topicOfWords } from '../../domain/answers/ticket-topic';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { askHuman } from '../tickets/ask-human-actions';
import { type DraftAgain, draftCard } from '../tickets/draft-card';
import { draftQuestion, handleQuestion, questionsDoor } from './questions-actions';

const MOST_WORDINGS = 10;

interface QuestionView {
  readonly group: QuestionGroup;
  readonly latestOn: LocalDate;
  readonly page: number;
  readonly surface: Surface;
}

/** One question that got no answer, with those like it, and what can be done about it. */
export function questionCard(language: Language, view: QuestionView): CardReply {
  const t = wordsIn(language);
  const { group, latestOn, page, surface } = view;
  const [wording = '', ...others] = wordingsOf(group);
  const [{ id: questionId }] = group.questions;
  const place = { page, questionId };
  const count = group.questions.length;
  const about = { question: wording, topic: topicOfWords(wording), articleId: '' };
  const title = t('questions.one.title');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(plain(wording), { weight: 'Bolder' }),
        note(t('questions.one.asked', { count, day: dayIn(language, latestOn) })),
        others.length > 0 ? subheading(t('questions.one.others')) : undefined,
        ...others.slice(0, MOST_WORDINGS).map((other) => note(plain(other))),
        note(t('questions.one.explain')),
      ],
      [
        button(askHuman, t('ticket.askHuman'), about, { surface }),
        button(draftQuestion, t('questions.one.draft'), place, { surface }),
        button(handleQuestion, t('questions.one.handle'), place, { surface }),
        button(questionsDoor.here, t('questions.one.back'), { page }, { surface }),
      ],
    ),
  };
}

/** The way to the article begun from it; `url` is good for an hour. */
export function questionDraftCard(
  language: Language,
  { group, page, url, surface }: Omit<QuestionView, 'latestOn'> & { readonly url: string },
): CardReply {
  const t = wordsIn(language);
  const [{ id: questionId, wording }] = group.questions;
  const again: DraftAgain = {
    action: draftQuestion,
    data: { page, questionId },
    back: button(questionsDoor.here, t('questions.one.back'), { page }, { surface }),
  };
  return draftCard(language, { question: wording, url, again, surface });
}
