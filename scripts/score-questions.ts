import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerText } from '../cards/answers/answer-text';
import { toldBy } from '../dialogs/intents/articles';
import type { Answer } from '../domain/answers/answer';
import { answerQuestion } from '../domain/answers/answer-question';
import type { AnswerEntry } from '../domain/answers/entry';
import type { Knowledge } from '../domain/answers/knowledge';
import { likelyIntent } from '../domain/intents/likely-intent';
import { surestIntent } from '../domain/intents/surest-intent';
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
  /** Ids of the entries that answer it, where these are told instead of facts; none: to be declined. */
  articles: z.array(z.string()).optional(),
  /** Has no answer in the sources: it must be declined. */
  abstain: z.boolean().default(false),
});
export type QaQuestion = z.infer<typeof question>;

/**
 * Of a question that the sources answer: `right`, `offered` (it is asked back, and one of the choices
 * is right), `wrong`, or `missed`. Of another: `declined`, or `guessed` (answered, or asked back).
 */
export const OUTCOMES = ['right', 'offered', 'wrong', 'missed', 'declined', 'guessed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Scored {
  readonly question: QaQuestion;
  readonly declined: boolean;
  /** Title and body of the top answer, without the list of sources. */
  readonly text: string;
  /** Where it asks back: the titles to choose from, and what each of them leads to. */
  readonly choices?: readonly string[] | undefined;
  readonly offered?: readonly string[] | undefined;
  readonly outcome: Outcome;
  readonly isRight: boolean;
  /** Right by an article beneath the first alone. */
  readonly isBeneath: boolean;
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
    .map((line) => question.parse(JSON.parse(line)))
    .map((asked) => ({ ...asked, abstain: asked.abstain || asked.articles?.length === 0 }));
}

/** Asks it as the bot does, and tells whether what comes back is right. */
export function scored(asked: QaQuestion, knowledge: Knowledge): Scored {
  const answer = answerOf(asked.q, knowledge);
  const text = textOf(answer, knowledge);
  const choices = answer.kind === 'askBack' ? answer.choices : [];
  const offers = choices.map((entry): FullAnswer => {
    return { kind: 'answer', language: answer.language, entry, others: [], score: 0 };
  });
  const outcome = outcomeOf(asked, answer, offers, knowledge);
  return {
    question: asked,
    declined: answer.kind === 'decline',
    text,
    ...(offers.length > 0 && {
      choices: offers.map((choice) => answerText(choice, knowledge).title),
      offered: offers.map((choice) => textOf(choice, knowledge)),
    }),
    outcome,
    isRight: outcome === 'right' || outcome === 'declined',
    isBeneath:
      outcome === 'right' &&
      answer.kind === 'answer' &&
      !answers(asked, { ...answer, also: [] }, knowledge),
    found: answer.kind === 'answer' ? `${answer.entry.id} ${answer.score.toFixed(2)}` : answer.kind,
    missing: asked.facts.filter((fact) => !new RegExp(fact, 'iu').test(text)),
  };
}

/** What is said to the bot of itself comes first; an intent that no article tells is no answer. */
function answerOf(text: string, knowledge: Knowledge): Answer {
  const said = surestIntent(text, 'fi') ?? likelyIntent(text);
  if (!said || said.name !== undefined) return answerQuestion(text, knowledge, { language: 'fi' });
  const { intent, language } = said;
  const entry = knowledge.entry(toldBy(intent) ?? '');
  if (!entry || entry.kind === 'limit') return { kind: 'decline', language, reason: 'empty' };
  return { kind: 'answer', language, entry, others: [], score: 0 };
}

type FullAnswer = Extract<Answer, { kind: 'answer' }>;

function textOf(answer: Answer, knowledge: Knowledge): string {
  const { title, body, doubts, also, notes, sourceNotes } = answerText(answer, knowledge);
  const more = also.map((entry) => `${entry.title}\n${entry.body}`);
  return [title, body, ...doubts, ...more, ...notes, ...sourceNotes].join('\n\n');
}

function outcomeOf(
  asked: QaQuestion,
  answer: Answer,
  choices: readonly FullAnswer[],
  knowledge: Knowledge,
): Outcome {
  if (asked.abstain) return answer.kind === 'decline' ? 'declined' : 'guessed';
  const isRight = (given: FullAnswer) => answers(asked, given, knowledge);
  switch (answer.kind) {
    case 'answer':
      return isRight(answer) ? 'right' : 'wrong';
    case 'askBack':
      return choices.some(isRight) ? 'offered' : 'missed';
    case 'decline':
      return 'missed';
  }
}

function answers(asked: QaQuestion, given: FullAnswer, knowledge: Knowledge): boolean {
  const shown: readonly AnswerEntry[] = [given.entry, ...(given.also ?? [])];
  if (asked.articles) return shown.some(({ id }) => asked.articles?.includes(id));
  const text = textOf(given, knowledge);
  const holds = (pattern: string) => new RegExp(pattern, 'iu').test(text);
  return asked.facts.every(holds) && !asked.forbidden.some(holds);
}

/** Share of the right ones, 0 to 1; 1 of none. */
export function shareRight(all: readonly Scored[]): number {
  return all.length === 0 ? 1 : all.filter(({ isRight }) => isRight).length / all.length;
}
