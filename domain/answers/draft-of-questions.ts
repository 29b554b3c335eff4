import { LANGUAGES } from '../language';
import { beginArticle, type DraftArticle } from '../tickets/draft-article';
import { type QuestionGroup, wordingsOf } from './group-questions';

/** What no article answers, as the beginning of one: people's own wordings are its questions. */
export function draftOfQuestions({ questions }: QuestionGroup): DraftArticle {
  const [{ wording, language }] = questions;
  const wordings = LANGUAGES.map((name) => {
    const [first, ...others] = questions.filter((question) => question.language === name);
    return [name, first ? wordingsOf({ questions: [first, ...others] }) : undefined] as const;
  });
  return beginArticle({
    from: 'questions that got no answer',
    language,
    question: wording,
    questions: Object.fromEntries(wordings),
  });
}
