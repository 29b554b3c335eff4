import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import type { DigestView } from './digest-view';
import { cutText, weekNumbers } from './digest-words';
import type { Lengths } from './lengths';
import { otherUnreviewedWeeks } from './unreviewed-weeks';

/** A month's or a quarter's reviews, and the targets set in them beside what came after. */
export function periodReviewPart(
  language: Language,
  view: DigestView,
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const { weeks, team } = view.figures;
  const unreviewed = otherUnreviewedWeeks(view.figures);
  const reviewed = new Set(team.reviews.map(({ week }) => week));
  const withTargets = team.reviews.filter(({ targets }) => targets);
  return [
    subheading(t('digest.review.heading')),
    paragraph(t('digest.review.done', { done: reviewed.size, all: weeks.length }), {
      spacing: 'Small',
    }),
    ...(unreviewed.length > 0
      ? [note(t('digest.review.others', { weeks: weekNumbers(unreviewed) }))]
      : []),
    paragraph(t('digest.review.targetsHeading'), { weight: 'Bolder' }),
    ...(withTargets.length === 0 ? [note(t('digest.review.noTargets'))] : []),
    ...withTargets.slice(-lengths.texts).flatMap(({ week, targets = '' }) => [
      paragraph(
        t('digest.review.targetsSet', { week: weekNumberOf(week), text: cutText(targets) }),
        {
          spacing: 'Small',
        },
      ),
      note(afterwards(language, view, week)),
    ]),
  ];
}

const WEEKS_AFTER = 4;

/** What the team met in the weeks after a target was set (Kriteeri 8.5, 004:714). */
function afterwards(language: Language, { figures }: DigestView, set: Week): string {
  const t = wordsIn(language);
  // Set when a week was gone through, a target is for the weeks after it.
  const weeks = figures.period.weeks.filter((week) => week > set).slice(0, WEEKS_AFTER);
  if (weeks.length === 0) return t('digest.review.targetsAfterNone');
  const counts = weeks.map((week) => {
    const ofCoaches = figures.coaches.map(
      (coach) => coach.weeks.find((told) => told.week === week)?.counted ?? 0,
    );
    const counted = ofCoaches.reduce((sum, count) => sum + count, 0);
    return t('digest.review.targetsAfterWeek', { week: weekNumberOf(week), counted });
  });
  return t('digest.review.targetsAfter', { counts: counts.join(', ') });
}
