import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';
import { weekField } from './week-fields';

const ofWeek = { week: weekField };

/** The number of job seekers as it stands in the card; every button of the card brings it. */
const ofNumber = {
  seekers: typed,
  /** Whose number it is, and what stood there when the card was sent. */
  seekersTeamId: typed,
  seekersBefore: typed,
};

export interface TypedNumber {
  readonly seekers: string;
  readonly seekersTeamId: string;
  readonly seekersBefore: string;
}

/** Opens the ordinary form; the week is the question's, which is answered with it. */
export const logPrompted = cardAction(
  'prompt.log',
  z.object({ ...ofWeek, ...ofNumber, teamId: z.string() }),
);
export const nothingToAdd = cardAction('prompt.nothing', z.object({ ...ofWeek, ...ofNumber }));
export const notAtWork = cardAction('prompt.absent', z.object({ ...ofWeek, ...ofNumber }));
export const promptSeekers = cardAction(
  'prompt.seekers',
  z.object({ ...ofWeek, ...ofNumber, teamId: z.string() }),
);
/** Takes an absence back, of one week or of all that were told at once. */
export const takeAbsenceBack = cardAction(
  'prompt.present',
  z.object({ from: weekField, to: weekField }),
);
