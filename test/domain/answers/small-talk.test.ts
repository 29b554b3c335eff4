import { answerQuestion } from '../../../domain/answers/answer-question';
import { whatToKeep } from '../../../domain/answers/kept-question';
import { readSmallTalk } from '../../../domain/answers/small-talk';
import { realKnowledge } from '../../support/real-knowledge';

it.each([
  ['kiitos', 'thanks', 'fi'],
  ['Kiitos paljon avusta!', 'thanks', 'fi'],
  ['tack', 'thanks', 'sv'],
  ['thanks a lot', 'thanks', 'en'],
  ['moi', 'greeting', 'fi'],
  ['hej botti', 'greeting', 'sv'],
  ['ok', 'agreed', 'fi'],
  ['ok kiitos', 'thanks', 'fi'],
  ['apua', 'help', 'fi'],
])('%s gets a human word and is no unanswered question', (text, kind, language) => {
  const answer = answerQuestion(text, realKnowledge, { language: 'fi' });
  expect(answer).toMatchObject({ kind: 'decline', reason: kind, language });
  if (answer.kind !== 'decline') throw new Error('answered');
  expect(whatToKeep(text, answer, realKnowledge)).toBeUndefined();
});

it.each([
  'moi, mikä on lomake a',
  'kiitos lomakkeesta, mihin se tallennetaan',
  'apua asiakas juo',
  '👍',
])('%s is read on as a question', (text) => {
  expect(readSmallTalk(text, 'fi')).toBeUndefined();
});
