import { TIP_ARTICLES, tipOfWeek } from '../../../dialogs/digest/tip';
import { answerQuestion } from '../../../domain/answers/answer-question';
import { weekAfter } from '../../../domain/digest/week-after';
import { LANGUAGES } from '../../../domain/language';
import { realKnowledge as knowledge } from '../../support/real-knowledge';
import { LAST_WEEK } from './stage';

const nothing: ReadonlySet<string> = new Set();

it.each(LANGUAGES)('every tip in %s is a question that its article answers', (language) => {
  const others = TIP_ARTICLES.filter((id) => {
    const title = knowledge.entry(id)?.title[language] ?? '';
    const answer = answerQuestion(title, knowledge, { language, hidden: nothing });
    return answer.kind !== 'answer' || answer.entry.id !== id || answer.language !== language;
  });
  expect(others).toEqual([]);
});

it('a week has one tip for all, the next week another, and all come round', () => {
  const tips = Array.from({ length: TIP_ARTICLES.length }, (_, at) =>
    tipOfWeek(weekAfter(LAST_WEEK, at), 'fi', { knowledge, hidden: nothing }),
  );
  expect(new Set(tips).size).toBe(TIP_ARTICLES.length);
  expect(tipOfWeek(LAST_WEEK, 'fi', { knowledge, hidden: nothing })).toBe(tips[0]);
});

it('no hidden article is a tip', () => {
  const [first, ...others] = TIP_ARTICLES;
  const hidden = new Set(others);
  for (let at = 0; at < 3; at += 1)
    expect(tipOfWeek(weekAfter(LAST_WEEK, at), 'en', { knowledge, hidden })).toBe(
      knowledge.entry(first)?.title.en,
    );
  const all: ReadonlySet<string> = new Set(TIP_ARTICLES);
  expect(tipOfWeek(LAST_WEEK, 'en', { knowledge, hidden: all })).toBeUndefined();
});
