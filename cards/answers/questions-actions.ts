import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { privateDoor } from '../kit/private-door-card';

const place = z.object({
  /** From 0. */
  page: z.coerce.number().int().min(0).catch(0).default(0),
});

/** Where in the list one is, so that "back" leads to the same page. */
export type QuestionsPlace = z.infer<typeof place>;

const ofQuestion = place.extend({ questionId: z.string() });

export const questionsDoor = privateDoor('questions.open', place);

export const showQuestion = cardAction('questions.show', ofQuestion);

/** Marks a question, and those like it, as seen to. */
export const handleQuestion = cardAction('questions.handle', ofQuestion);

export const restoreQuestion = cardAction('questions.restore', ofQuestion);

/** Begins an article from what was asked. */
export const draftQuestion = cardAction('questions.draft', ofQuestion);
