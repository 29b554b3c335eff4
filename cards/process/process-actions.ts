import { z } from 'zod';
import { PATHS } from '../../domain/process/paths';
import { cardAction } from '../kit/card-action';

// Where the reader looks travels in the card alone: nothing of it is kept.
const place = {
  path: z.enum(PATHS).catch('client'),
  /** From 1; of a step that there is not, the nearest is shown. */
  step: z.coerce.number().catch(1),
};

export const goToStep = cardAction('process.go', z.object(place));
export const readStepArticle = cardAction(
  'process.article',
  z.object({ ...place, articleId: z.string().catch('') }),
);
