import type { Period } from '../../domain/digest/period';
import { periodKey } from '../../domain/digest/period-key';
import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { reviewWeek } from './digest-actions';
import type { DigestView } from './digest-view';
import { weekNumbers } from './digest-words';
import { inRows } from './in-rows';

/** Weeks nobody has marked, each with its press. */
export function unreviewedPart(language: Language, view: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { figures, surface } = view;
  const own = figures.period.kind === 'week' ? lastWeekOf(figures.period) : undefined;
  const weeks = figures.team.weeksNotReviewed.filter((week) => week !== own);
  if (weeks.length === 0) return [];
  const presses = weeks.map((week) => {
    const number = weekNumberOf(week);
    const tooltip = t('digest.review.markWeek', { week: number });
    const title = t('digest.review.markWeekShort', { week: number });
    return button(reviewWeek, title, reviewData(view, week), { surface, tooltip, inputs: 'none' });
  });
  return [note(t('digest.review.others', { weeks: weekNumbers(weeks) })), ...inRows(presses)];
}

/** What a press on a week's review says beside the form's inputs. */
export function reviewData(
  { team, figures, reviewForm }: DigestView,
  week: Week,
): { teamId: string; week: Week; period: string; token: string } {
  const period: Period = figures.period;
  // Each week's press of one card is a review of its own.
  const token = `${reviewForm.token}:${week}`;
  return { teamId: team.id, week, period: periodKey(period), token };
}
