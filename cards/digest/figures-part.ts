import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { coachesChart } from './coaches-chart';
import { coachDetails } from './coaches-part';
import type { DigestView } from './digest-view';
import { howComputed } from './how-computed';
import type { Lengths } from './lengths';
import { stepsPart } from './steps-part';
import { teamPart } from './team-part';

/** Beneath the coaches and the mark, all in one fold: the team, steps, more of each coach, how. */
export function figuresPart(
  language: Language,
  { figures, chart }: DigestView,
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const { team, coaches } = figures;
  const steps = team.openNextSteps.length;
  return [
    ...fold(t, {
      id: 'figures',
      title: t('digest.figures'),
      items: [
        ...teamPart(language, team, lengths),
        ...coachDetails(language, coaches),
        ...stepsPart(language, team.openNextSteps, coaches, lengths.steps),
        // The clocks of clients in search and the jobs that began (criteria 15, 19–23) go here.
        ...(lengths.hasNoChart ? [] : coachesChart(language, chart)),
        ...howComputed(language),
      ],
    }),
    ...(steps > 0 ? [note(t('digest.stepsInside', { steps }))] : []),
  ];
}
