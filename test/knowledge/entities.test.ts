import { answerQuestion } from '../../domain/answers/answer-question';
import { onePerArticle } from '../../domain/answers/entry';
import { LANGUAGES } from '../../domain/language';
import { realKnowledge } from '../support/real-knowledge';
import { isEntity, namesOf, PLAIN_WAYS } from './entities';

const entities = onePerArticle(realKnowledge.entries).filter(isEntity);

describe.each(LANGUAGES)('the plain question about a thing in %s', (language) => {
  it('finds the thing', () => {
    // A few things have two articles of their own, such as a form's that is explained with others.
    const own = new Map<string, string[]>();
    for (const entry of entities)
      for (const name of namesOf(entry, language))
        own.set(name, [...(own.get(name) ?? []), entry.article.id]);
    const wrong = [...own].flatMap(([name, ids]) =>
      PLAIN_WAYS[language].flatMap((wording) => {
        const text = wording(name);
        const answer = answerQuestion(text, realKnowledge, { language });
        const found = answer.kind === 'answer' ? answer.entry.article.id : answer.kind;
        // The question may be the title of an article that says it at more length.
        const isTitle =
          answer.kind === 'answer' &&
          answer.entry.title[language].toLowerCase() === text.toLowerCase();
        return isTitle || ids.includes(found) ? [] : [`${text} -> ${found} (${ids.join()})`];
      }),
    );
    expect(entities.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });
});
