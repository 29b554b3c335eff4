import { answerCard, bareAnswerCard } from '../../../cards/answers/answer-card';
import type { FullAnswer } from '../../../cards/answers/answer-view';
import { showArticle } from '../../../cards/answers/article-buttons';
import { askBackCard } from '../../../cards/answers/ask-back-card';
import { markArticle } from '../../../cards/answers/coordinator-part';
import { declineCard } from '../../../cards/answers/decline-card';
import { helped } from '../../../cards/answers/feedback-buttons';
import { questionCard, questionDraftCard } from '../../../cards/answers/question-card';
import { questionsCard } from '../../../cards/answers/questions-card';
import { unavailableCard } from '../../../cards/answers/unavailable-card';
import { wishButtons } from '../../../cards/intents/wish-buttons';
import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import { markdownBlocks } from '../../../cards/kit/markdown-blocks';
import { onePerArticle } from '../../../domain/answers/entry';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { buttonsOn, isFold, wordsOn } from '../../support/card-texts';
import { faultsOfButtons } from '../../support/faulty-cards';
import { lintCard } from '../../support/lint-card';
import { realKnowledge } from '../../support/real-knowledge';

const articles = onePerArticle(realKnowledge.entries);
const entries = realKnowledge.entries.flatMap((entry) => (entry.kind === 'limit' ? [] : [entry]));
const longestTitle = [...articles]
  .sort((one, other) => other.title.fi.length - one.title.fi.length)
  .slice(0, 3);
// As much as a question can carry, of signs that JSON writes with two.
const question = '"\\'.repeat(250);
const token = '7d1f9f4e-0d3c-4a57-9d6b-000000000001';
const outdatedOn = localDateOrThrow('2026-11-24');

const LINES =
  /^(?:Lähde|Laki tai viranomainen|Källa|Lag eller myndighet|Source|Law or authority): /gm;

const answerOf = (entry: FullAnswer['entry'], language: FullAnswer['language']): FullAnswer => ({
  kind: 'answer',
  language,
  entry,
  also: [],
  others: [],
  score: 1,
});

const fullest = (entry: FullAnswer['entry'], language: FullAnswer['language']) =>
  answerCard({ ...answerOf(entry, language), also: longestTitle.slice(1) }, realKnowledge, {
    question,
    related: longestTitle,
    outdatedOn,
    notice: 'x'.repeat(100),
    from: 'kriteeri-17',
    token,
    isPersonal: true,
    marks: { isHidden: false, isOutdated: true },
  }).card;

describe.each(LANGUAGES)('in %s', (language) => {
  it('no answer is too large or faulty, with everything on its card that can be', () => {
    let largest = 0;
    for (const entry of entries) {
      const card = fullest(entry, language);
      largest = Math.max(largest, JSON.stringify(card).length);
      // The parser is slow: each article once, its levels by their size alone.
      if (entry.kind !== 'level') expect(lintCard(card)).toEqual([]);
      expect(faultsOfButtons({ ...card })).toEqual([]);
    }
    expect(largest).toBeGreaterThan(10_000);
    expect(largest).toBeLessThan(CARD_LIMIT);
  });

  it('every answer names its first source in view, and the others where they unfold', () => {
    for (const entry of articles) {
      const { card } = bareAnswerCard(answerOf(entry, language), realKnowledge, {});
      const inView = wordsOn({ body: card.body.filter((one) => one.isVisible !== false) });
      const { laws, sources } = entry.article;
      const [first] = sources;
      if (laws.length === 0 && first) {
        const { name, date } = realKnowledge.document(first.document) ?? {};
        const day = typeof date === 'object' ? date[language] : date;
        expect(inView).toContain(`${name?.[language]} (${day})`);
      }
      const [act] = laws;
      if (act) expect(inView).toContain(realKnowledge.law(act.law)?.name[language]);
      const lines = wordsOn(card).match(LINES);
      expect(lines).toHaveLength(laws.length + sources.length);
    }
  });

  it('the cards without an answer are sound, too', () => {
    const view = { question, isPersonal: false };
    const choices = longestTitle;
    const cards = [
      askBackCard({ kind: 'askBack', language, choices }, realKnowledge, { ...view, choices }),
      declineCard({ kind: 'decline', language, reason: 'empty' }, realKnowledge, {
        ...view,
        examples: choices,
        wishes: wishButtons([{ intent: 'reviewed', language }]),
      }),
      unavailableCard(language, view),
    ];
    for (const { card } of cards) {
      expect(lintCard(card)).toEqual([]);
      expect(faultsOfButtons({ ...card })).toEqual([]);
    }
  });

  it('the list of questions stays under the size with the most and the longest of all', () => {
    const longest = {
      id: token,
      wording: '*"'.repeat(100),
      language,
      askedAt: new Date('2026-11-24T08:00:00Z'),
    };
    const { card } = questionsCard(language, {
      place: { page: 0 },
      groups: Array.from({ length: 500 }, (_, n) => ({ questions: [{ ...longest, id: `${n}` }] })),
      personal: 500,
      feedback: articles.map((entry) => ({ entry, helped: 9_999, didNotHelp: 9_999 })),
      openTickets: 500,
      marked: articles.map((entry) => ({ entry, isHidden: true })),
      done: { notice: 'x', undoId: token },
      surface: 'chat',
    });
    const others = Array.from({ length: 400 }, (_, n) => ({
      ...longest,
      wording: `${n}${'*'.repeat(190)}`,
    }));
    const view = { group: { questions: [longest, ...others] }, page: 0, surface: 'chat' } as const;
    const url = 'https://example.fi/question-drafts/1?until=1&sign=2';
    const cards = [
      card,
      questionCard(language, { ...view, latestOn: localDateOrThrow('2026-11-24') }).card,
      questionDraftCard(language, { ...view, url }).card,
    ];
    for (const drawn of cards) {
      expect(lintCard(drawn)).toEqual([]);
      expect(faultsOfButtons({ ...drawn })).toEqual([]);
    }
  });
});

it('tells beneath an answer what answers as well, with its sources among the others', () => {
  const [entry, other] = ['kriteeri-17', 'menetelma-kolme-kuppia'].map((id) =>
    articles.find(({ article }) => article.id === id),
  );
  if (!entry || !other) throw new Error('no articles');
  const answer = { ...answerOf(entry, 'fi'), also: [other] };
  const words = wordsOn(bareAnswerCard(answer, realKnowledge, {}).card);
  expect(words.split('\n')).toContain(other.title.fi);
  expect(words.match(/^Lähde: /gm)).toHaveLength(
    entry.article.sources.length + other.article.sources.length,
  );
});

it('tells of an act where it is read, and whether somebody has', () => {
  const wordsOf = (id: string) => {
    const entry = articles.find(({ article }) => article.id === id);
    if (!entry) throw new Error('no article');
    return wordsOn(bareAnswerCard(answerOf(entry, 'fi'), realKnowledge, {}).card);
  };
  const unchecked = wordsOf('laki-henkilotunnus');
  expect(unchecked).toContain(
    'tietosuojalaki (1050/2018), 29 § (Finlex), kohtaa ei ole tarkistettu',
  );
  expect(unchecked).toContain('Se ei ole oikeudellinen neuvo.');
  expect(wordsOf('laki-yleistuki')).toMatch(
    /voimaan 1\.5\.2026 \(Kela\), tarkistettu .*22\.11\.2026/,
  );
});

it('asks nothing of the reader on a card for a conversation of others', () => {
  const [entry] = articles;
  if (!entry) throw new Error('no articles');
  const { card } = bareAnswerCard(answerOf(entry, 'fi'), realKnowledge, {});
  expect(buttonsOn(card).filter((title) => !isFold(title))).toEqual([]);
  const verbs = [showArticle, helped, markArticle].map(({ verb }) => verb);
  expect(verbs.some((verb) => JSON.stringify(card).includes(verb))).toBe(false);
});

it('gives a list a TextBlock of its own, and a paragraph one line', () => {
  const blocks = markdownBlocks('Kaksi\nriviä:\n- yksi\n- kaksi\n\nLoppu.\n\n1. eka\n2. toka');
  expect(blocks.map(({ text }) => text)).toEqual([
    'Kaksi riviä:',
    '- yksi\r- kaksi',
    'Loppu.',
    '1. eka\r2. toka',
  ]);
});
