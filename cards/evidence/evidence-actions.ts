import { z } from 'zod';
import { EVIDENCE_FORM } from '../../domain/evidence/evidence-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** `from`: what the press was made on and is shown again, a criterion's number or the year. */
const place = { teamId: typed, from: typed };

/** The leader's year; without a team the first one the presser leads. */
export const yearDoor = privateDoor('evidence.year', z.object({ teamId: typed }));

/** Notes it as done today, with one press. */
export const noteToday = cardAction(
  'evidence.today',
  z.object({ ...place, kind: typed, token: typed, partner: typed, coachId: typed }),
);

/** The form: of something new by its kind, or of what was noted by its id. */
export const openEvidence = cardAction(
  'evidence.form',
  z.object({ ...place, kind: typed, evidenceId: typed }),
);

export const saveEvidence = cardAction(
  'evidence.save',
  z.object({
    ...place,
    ...schemasOf(EVIDENCE_FORM),
    kind: typed,
    evidenceId: typed,
    token: typed,
    /** When what the form shows was changed last; empty for something new. */
    base: typed,
  }),
  ['partner', 'text'],
);

const ofNoted = z.object({ ...place, evidenceId: typed, token: typed });
export const removeEvidence = cardAction('evidence.remove', ofNoted);
export const restoreEvidence = cardAction('evidence.restore', ofNoted);

/** Back to where one came from. */
export const leaveEvidence = cardAction('evidence.leave', z.object(place));
