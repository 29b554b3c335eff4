import { z } from 'zod';
import { REVIEW_FORM } from '../../domain/digest/review-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** A team's digest of a period (`periodKey`); without them the first team's of last week. */
export const digestDoor = privateDoor('digest.open', z.object({ teamId: typed, period: typed }));

/** What a press on a week's review says beside its form: the period is the one to show after. */
const ofWeek = { teamId: typed, week: typed, period: typed, token: typed };

export const reviewWeek = cardAction(
  'digest.review',
  z.object({
    ...ofWeek,
    ...schemasOf(REVIEW_FORM),
    /** The absences as the form showed them, separated by commas. */
    absentBefore: typed,
  }),
  ['note', 'targets'],
);
export const withdrawReview = cardAction('digest.withdraw', z.object(ofWeek));
export const restoreReview = cardAction('digest.restore', z.object(ofWeek));
/** The quarter's outcomes were reviewed, with targets. */
export const noteOutcome = cardAction(
  'digest.outcome',
  z.object({ teamId: typed, period: typed, token: typed, outcomeTargets: typed }),
  ['outcomeTargets'],
);
/** Takes the review of outcomes back, and brings it again; `from` is the period of the digest. */
const ofOutcome = z.object({ teamId: typed, from: typed, evidenceId: typed, token: typed });
export const removeOutcome = cardAction('digest.outcome.remove', ofOutcome);
export const restoreOutcome = cardAction('digest.outcome.restore', ofOutcome);
/** Sends again a message that may not have arrived, by the id of its row in the outbox. */
export const sendAgain = cardAction('digest.sendAgain', z.object({ rowId: typed }));
