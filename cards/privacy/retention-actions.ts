import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

/** The coordinator's choice of how long each kind of record is kept. */
export const openRetention = cardAction('retention.open', z.object({}));

const chosen = {
  meetings: typed,
  /** Missing on a card from before it was there. */
  assessments: typed,
  tickets: typed,
  questions: typed,
  readinessRuns: typed,
  deliveries: typed,
  audit: typed,
};

export const setRetention = cardAction('retention.set', z.object(chosen));
/** The same, once it was told what goes. */
export const confirmRetention = cardAction('retention.confirm', z.object(chosen));
