import { changeAssessment } from '../../cards/assessments/assessment-actions';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import {
  finishAssessment,
  removeAssessment,
  restoreAssessment,
} from '../../domain/assessments/change-assessment';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { keptIn, placeOf } from './assessment-place';
import { gone } from './gone';
import { showHome } from './show-home';
import { showPart } from './show-part';
import { lackingIn } from './show-result';

/** Finishing, removing and bringing back. */
export const changeRoutes: readonly Route[] = [
  onAction(changeAssessment, async (turn, { teamId, assessmentId, token, to }, services) => {
    const place = await placeOf(turn, teamId, services);
    const isAllowed = to === 'finished' ? place?.may.assess : place?.may.manage;
    if (!place || !isAllowed) return notAllowed(turn);
    const t = wordsIn(turn.language);
    const { assessments } = services.store;
    const press = {
      teamId,
      assessmentId,
      actorId: turn.who.id,
      at: turn.now,
      token: `${to}:${token}`,
    };
    switch (to) {
      case 'finished': {
        const before = await keptIn(place, assessmentId, services);
        if (!before) return gone(turn, place, services);
        const lacking = lackingIn(before.kept).length;
        const outcome = await assessments.change(press, (present) =>
          finishAssessment(present, { on: turn.today, lacking }),
        );
        const found = await keptIn(place, assessmentId, services);
        if (!found) return gone(turn, place, services);
        const isFinished = outcome.kind !== 'refused' || outcome.refusal === 'unchanged';
        const notice = isFinished ? t('assessment.finished') : undefined;
        const reply = await showPart(turn, place, { ...found, part: 'result', notice }, services);
        return reply.kind === 'card' ? { ...reply, lasts: isFinished } : reply;
      }
      case 'removed':
        await assessments.change(press, (present) => removeAssessment(present, turn.now));
        return {
          ...(await showHome(turn, place, services, { notice: t('assessment.removed') })),
          lasts: true,
        };
      case 'restored': {
        const outcome = await assessments.change(press, (present) =>
          restoreAssessment(present, turn.now),
        );
        const isLate = outcome.kind === 'refused' && outcome.refusal === 'tooLate';
        const notice = t(isLate ? 'assessment.tooLate' : 'assessment.restored');
        return showHome(turn, place, services, { notice });
      }
    }
    return errorCard(turn.language, { kind: 'misunderstood' });
  }),
];
