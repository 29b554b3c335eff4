import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerText } from '../cards/answers/answer-text';
import { answerQuestion } from '../domain/answers/answer-question';
import type { Knowledge } from '../domain/answers/knowledge';
import { LANGUAGES } from '../domain/language';

const question = z.object({
  id: z.string(),
  q: z.string(),
  lang: z.enum(LANGUAGES).default('fi'),
  kind: z.string().default('other'),
  /** Regular expressions that the answer's text must hold, each of them. */
  facts: z.array(z.string()).default([]),
  /** Those that it must not. */
  forbidden: z.array(z.string()).default([]),
  /** Has no answer in the sources: it must be declined. */
  abstain: z.boolean().default(false),
});
export type QaQuestion = z.infer<typeof question>;

export interface Scored {
  readonly question: QaQuestion;
  readonly declined: boolean;
  /** Title and body of the top answer, without the list of sources. */
  readonly text: string;
  readonly isRight: boolean;
  /** What was found and how well, for whoever looks into a wrong one. */
  readonly found: string;
  /** Facts that the text lacks. */
  readonly missing: readonly string[];
}

/** The questions of a file, a JSON object on each line. Throws when one is not of the format. */
export function readQuestions(path: string): QaQuestion[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => question.parse(JSON.parse(line)));
}

/** Asks it as the bot does, and tells whether what comes back is right. */
export function scored(one: QaQuestion, knowledge: Knowledge): Scored {
  const answer = answerQuestion(one.q, knowledge, { language: 'fi' });
  const { title, body, also, notes } = answerText(answer, knowledge);
  const more = also.map((other) => `${other.title}\n${other.body}`);
  const text = [title, body, ...more, ...notes].join('\n\n');
  const declined = answer.kind === 'decline';
  const holds = (pattern: string) => new RegExp(pattern, 'iu').test(text);
  const missing = one.facts.filter((fact) => !holds(fact));
  const isAnswered = !declined && missing.length === 0 && !one.forbidden.some(holds);
  return {
    question: one,
    declined,
    text,
    isRight: one.abstain ? declined : isAnswered,
    found: answer.kind === 'answer' ? `${answer.entry.id} ${answer.score.toFixed(2)}` : answer.kind,
    missing,
  };
}

/** Share of the right ones, 0 to 1; 1 of none. */
export function shareRight(all: readonly Scored[]): number {
  return all.length === 0 ? 1 : all.filter(({ isRight }) => isRight).length / all.length;
}
