import type { Language } from '../../domain/language';
import { planPart } from '../assessments/plan-part';
import { adaptiveCard, firstThatFits, heading, note, paragraph } from '../kit/adaptive-card';
import type { AdaptiveCard } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { unreadPart } from '../kit/unread-part';
import { wordsIn } from '../kit/wording';
import { coachesPart } from './coaches-part';
import type { DigestView } from './digest-view';
import { periodIn } from './digest-words';
import { figuresPart } from './figures-part';
import type { Lengths } from './lengths';
import { newTeamPart } from './new-team-part';
import { outcomePart } from './outcome-part';
import { periodReviewPart } from './period-review-part';
import { weekReviewPart } from './review-part';
import { weekReviewState } from './review-state';
import { unsentPart } from './unsent-part';
import { waysPart } from './ways-part';
import { yearPart } from './year-part';

// The first that fits is shown: long lists give way before any figure does, then the chart.
const LENGTHS: readonly [Lengths, ...Lengths[]] = [
  { names: 10, steps: 12, texts: 8 },
  { names: 8, steps: 6, texts: 4 },
  { names: 8, steps: 3, texts: 1 },
  { names: 3, steps: 1, texts: 1 },
  { names: 0, steps: 0, texts: 0 },
  { names: 3, steps: 1, texts: 1, hasNoChart: true },
];

/** A team's period for its leader: each coach in the roster's order and the mark; the rest folded. */
export function leaderDigestCard(language: Language, view: DigestView): CardReply {
  const title = wordsIn(language)('digest.title', { team: view.team.name });
  const card = firstThatFits(LENGTHS, (lengths) => cardOf(language, view, lengths));
  return { kind: 'card', title, card };
}

function cardOf(language: Language, view: DigestView, lengths: Lengths): AdaptiveCard {
  const t = wordsIn(language);
  const { figures } = view;
  const isWeek = figures.period.kind === 'week';
  return adaptiveCard(language, [
    heading(t('digest.title', { team: view.team.name })),
    paragraph(periodIn(language, figures.period), { spacing: 'None' }),
    ...unsentPart(language, view),
    ...view.notices.map((text) => paragraph(text, { weight: 'Bolder' })),
    ...unreadPart(t, view.unread),
    ...(figures.weeks.length === 0
      ? newTeamPart(language, view)
      : [
          ...(view.isOngoing ? [note(t('digest.ongoing'))] : []),
          ...(isWeek ? weekReviewState(language, view, lengths) : []),
          ...coachesPart(language, figures),
          ...(isWeek
            ? weekReviewPart(language, view, lengths)
            : periodReviewPart(language, view, lengths)),
        ]),
    ...outcomePart(language, view),
    ...yearPart(language, view),
    ...planPart(language, view.planSteps ?? []),
    ...waysPart(language, view),
    ...(figures.weeks.length === 0 ? [] : figuresPart(language, view, lengths)),
  ]);
}
