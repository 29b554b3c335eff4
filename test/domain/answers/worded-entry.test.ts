import { answerQuestion } from '../../../domain/answers/answer-question';
import { articleOf } from '../../../domain/answers/entry';
import { wordedEntry } from '../../../domain/answers/worded-entry';
import { wordedAs, wordingsOf } from '../../../domain/answers/wordings';
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

describe('a text that only has the hash of a title or an example', () => {
  const of = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` });
  const [first, second] = ARTICLES;
  const entries = [first, second].flatMap((entry, index) => {
    // FNV gives `liquid` and `costarring` the same hash.
    const title = of(index === 0 ? 'Liquid' : 'Something else');
    return entry ? [{ ...entry, title, questions: { fi: ['macallums'], sv: [], en: [] } }] : [];
  });
  const wordings = wordingsOf(entries);

  it.each(['costarring', 'declinate'])('is not taken for it: %s', (text) => {
    expect(wordedAs(text, entries, wordings)).toEqual([]);
  });

  it('the title itself is found, however it is marked, and an example of two entries by both', () => {
    expect(wordedEntry('liquid?!', { entries, wordings })?.entry).toBe(entries[0]);
    expect(wordedAs('Macallums', entries, wordings).map(({ entry }) => entry)).toEqual(entries);
    expect(wordedEntry('macallums', { entries, wordings })).toBeUndefined();
  });
});
