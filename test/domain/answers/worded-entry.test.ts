import { answerQuestion } from '../../../domain/answers/answer-question';
import { articleOf } from '../../../domain/answers/entry';
import { LANGUAGES } from '../../../domain/language';
import { realKnowledge as knowledge } from '../../support/real-knowledge';

const ARTICLES = knowledge.entries.filter(({ kind }) => kind === 'article' || kind === 'criterion');

describe.each(LANGUAGES)('a question that an entry has word for word, in %s', (language) => {
  it('is answered by its own article, in its language', () => {
    const astray = ARTICLES.filter((entry) => {
      const title = entry.title[language];
      const isShared = ARTICLES.some(
        (other) => other !== entry && LANGUAGES.some((tongue) => other.title[tongue] === title),
      );
      if (isShared) return false;
      const answer = answerQuestion(`${title}?`, knowledge, { language });
      return answer.kind !== 'answer' || answer.entry !== entry;
    });
    expect(astray.map((entry) => entry.title[language])).toEqual([]);
  });

  it('declines with the limit whose example it is', () => {
    const crisis = knowledge.entry('raja-kriisi');
    const astray = (crisis?.questions[language] ?? []).filter((question) => {
      const answer = answerQuestion(question, knowledge, { language });
      return answer.kind !== 'decline' || answer.limit !== crisis;
    });
    expect(astray).toEqual([]);
  });

  it('is not answered by an article that is hidden', () => {
    const [entry] = ARTICLES;
    const id = entry && articleOf(entry)?.id;
    const hidden = new Set(id === undefined ? [] : [id]);
    const answer = answerQuestion(entry?.title[language] ?? '', knowledge, { language, hidden });
    expect(answer.kind === 'answer' && answer.entry.id).not.toBe(id);
  });
});
