import { wordsIn } from '../../cards/kit/wording';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';
import type { Lent } from './lent';
import { showHome } from './show-home';

/** Somebody has removed it, or it is none that the speaker may open. */
export function gone(turn: Turn, place: AssessmentPlace, services: Lent): Promise<Reply> {
  return showHome(turn, place, services, { notice: wordsIn(turn.language)('assessment.gone') });
}
