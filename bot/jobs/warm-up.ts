import { answerQuestion } from '../../domain/answers/answer-question';
import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import { likelyIntent } from '../../domain/intents/likely-intent';
import { readIntent } from '../../domain/intents/read-intent';
import { LANGUAGES } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { readContacts } from '../../domain/log-text/read-contacts';

/** After so many questions Node has compiled the way of one. */
const REHEARSED = 60;
/** A log costs more memory than four. */
const QUESTIONS_A_LOG = 4;

/**
 * Everything that the first person to write would wait for, a step at a time: the articles' index, the
 * words that the bot understands of itself; then some questions and logs of nobody, since Node compiles
 * what it has run often. One person's first ten questions at once took 400 ms before, in which nobody
 * else was answered.
 */
export function* warmUp(knowledge: OpenedKnowledge, today: LocalDate): Generator<void> {
  yield* knowledge.warm();
  for (const language of LANGUAGES) {
    readIntent('moi', language);
    yield;
  }
  likelyIntent('moi');
  yield;
  const { entries } = knowledge;
  const step = Math.ceil(entries.length / REHEARSED);
  for (let number = 0; number + 1 < entries.length; number += step) {
    const language = LANGUAGES[(number / step) % LANGUAGES.length] ?? 'fi';
    // No title alone, which would be found at once.
    const words = entries.slice(number, number + 2).map(({ title }) => title[language]);
    answerQuestion(words.join(' '), knowledge, { language });
    yield;
    if ((number / step) % QUESTIONS_A_LOG !== 0) continue;
    readContacts(`tapasin tänään ${words.join(', ')}`, { today, employers: [] });
    yield;
  }
}
