import { answerQuestion } from '../../../domain/answers/answer-question';
import { realKnowledge as knowledge } from '../../support/real-knowledge';

it.each(['lomake', 'mikä lomake', 'mikä lomake nyt', 'kriteeri'])(
  'asks which is meant, and does not say that there is none: %s',
  (question) => {
    const answer = answerQuestion(question, knowledge, { language: 'fi' });
    expect(answer.kind === 'askBack' && answer.choices.length).toBe(3);
  },
);
