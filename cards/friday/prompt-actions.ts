import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';
import { weekField } from './week-fields';

const ofWeek = { week: weekField };

/** Opens the ordinary form; the week is the question's, which is answered with it. */
export const logPrompted = cardAction('prompt.log', z.object({ ...ofWeek, teamId: z.string() }));
export const nothingToAdd = cardAction('prompt.nothing', z.object(ofWeek));
export const notAtWork = cardAction('prompt.absent', z.object(ofWeek));
export const promptSeekers = cardAction(
  'prompt.seekers',
  z.object({ ...ofWeek, teamId: z.string(), seekers: typed }),
);
/** Takes an absence back, of one week or of all that were told at once. */
export const takeAbsenceBack = cardAction(
  'prompt.present',
  z.object({ from: weekField, to: weekField }),
);
