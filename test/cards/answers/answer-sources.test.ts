import { bareAnswerCard } from '../../../cards/answers/answer-card';
import { type AnswerEntry, onePerArticle } from '../../../domain/answers/entry';
import { lawAddress } from '../../../domain/answers/law-address';
import { LANGUAGES, type Language } from '../../../domain/language';
import { wordsOn } from '../../support/card-texts';
import { realKnowledge } from '../../support/real-knowledge';

const articles = onePerArticle(realKnowledge.entries);

function cardOf(entry: AnswerEntry, language: Language) {
  const answer = { kind: 'answer', language, entry, also: [], others: [], score: 1 } as const;
  return bareAnswerCard(answer, realKnowledge, {}).card;
}

function cardOfArticle(id: string, language: Language = 'fi') {
  const entry = articles.find(({ article }) => article.id === id);
  if (!entry) throw new Error(`no article ${id}`);
  return cardOf(entry, language);
}

/** What is in view before anything is opened. */
function inView(card: ReturnType<typeof cardOf>): string {
  return wordsOn({
    body: card.body.filter((element) => !JSON.stringify(element).includes('"isVisible":false')),
  });
}

it.each(LANGUAGES)('no answer in %s names a source by our number of it', (language) => {
  const numbered = articles.filter((entry) => /\b00[0-4]\b/.test(wordsOn(cardOf(entry, language))));
  expect(numbered.map(({ id }) => id)).toEqual([]);
});

it('folds away what is doubtful in the source, and what became of it', () => {
  for (const [id, doubt] of [
    ['kriteeri-19', 'rivit ovat sekaisin'],
    ['lomake-a', 'linkit eivät todennäköisesti toimi'],
  ] as const) {
    const card = cardOfArticle(id);
    expect(inView(card)).toContain('Näytä: Lähteen kunto');
    expect(inView(card)).not.toContain(doubt);
    expect(wordsOn(card)).toContain(doubt);
  }
  expect(wordsOn(cardOfArticle('botti-excel'))).not.toContain('Lähteen kunto');
});

it('leaves in view what has changed in the world since', () => {
  const changed = articles.find(({ article }) => article.changed.includes('te-services'));
  if (!changed) throw new Error('no article');
  expect(inView(cardOf(changed, 'fi'))).toContain('TE-toimistoja ei enää ole');
});

it('tells the page of the document, or the appendix', () => {
  const onPage = articles.find(({ article }) =>
    article.sources.some(({ heading }) => heading === '2.12 Työhönvalmentaja'),
  );
  if (!onPage) throw new Error('no article');
  expect(wordsOn(cardOf(onPage, 'sv'))).toContain('2.12 Työhönvalmentaja, sidan 6');
  expect(wordsOn(cardOfArticle('kriteeri-19', 'en'))).toContain('criterion 19, appendix 1');
});

it('knows a page of headings alone that the document has', () => {
  const documents = ['000', '001', '002', '003', '004'].map((id) => realKnowledge.document(id));
  const wrong = documents.flatMap((document) =>
    Object.keys(document?.pages ?? {}).filter((heading) => !document?.headings.includes(heading)),
  );
  expect(wrong).toEqual([]);
});

it('opens an act where it is in force, in the reader’s language', () => {
  expect(wordsOn(cardOfArticle('laki-henkilotunnus'))).toContain(
    '[Avaa: Finlex](https://www.finlex.fi/fi/lainsaadanto/2018/1050)',
  );
  expect(lawAddress('703/2023', 'sv')).toBe('https://www.finlex.fi/sv/lagstiftning/2023/703');
  expect(lawAddress('gdpr', 'en')).toMatch(/^https:\/\/eur-lex\.europa\.eu\//);
  expect(lawAddress('he-109-2025', 'fi')).toBeUndefined();
  const acts = articles.flatMap(({ article }) => article.laws.map(({ law }) => law));
  for (const law of acts.filter((id) => /\d\/\d{4}$/.test(id)))
    expect(lawAddress(law, 'fi')).toContain('finlex');
});
