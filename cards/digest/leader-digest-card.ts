import type { Language } from '../../domain/language';
import { weekNumberOf } from '../../domain/local-date';
import {
  adaptiveCard,
  buttonRow,
  CARD_LIMIT,
  container,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button, sayButton } from '../kit/buttons';
import type { AdaptiveCard, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import { coachesChart } from './coaches-chart';
import { coachesPart } from './coaches-part';
import { sendAgain } from './digest-actions';
import type { DigestView } from './digest-view';
import { periodIn } from './digest-words';
import { howComputed } from './how-computed';
import { periodReviewPart } from './period-review-part';
import { weekReviewPart, weekReviewState } from './review-part';
import { type Lengths, teamPart } from './team-part';
import { waysPart } from './ways-part';

// The first that fits is shown: long lists give way before any figure does, then the chart.
const LENGTHS: readonly [Lengths, ...Lengths[]] = [
  { names: 10, steps: 12, texts: 8 },
  { names: 8, steps: 6, texts: 4 },
  { names: 8, steps: 3, texts: 1 },
  { names: 3, steps: 1, texts: 1 },
  { names: 0, steps: 0, texts: 0 },
  { names: 3, steps: 1, texts: 1, hasNoChart: true },
];

/** A team's period for its leader: the team, each coach in the roster's order, and the review. */
export function leaderDigestCard(language: Language, view: DigestView): CardReply {
  const title = wordsIn(language)('digest.title', { team: view.team.name });
  const [widest, ...narrower] = LENGTHS;
  let card = cardOf(language, view, widest);
  for (const lengths of narrower) {
    if (JSON.stringify(card).length <= CARD_LIMIT) break;
    card = cardOf(language, view, lengths);
  }
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
    ...(view.isOngoing ? [note(t('digest.ongoing'))] : []),
    ...(isWeek ? weekReviewState(language, view, lengths) : []),
    ...teamPart(language, figures.team, figures.coaches, lengths),
    // The clocks of clients in search and the jobs that began (criteria 15, 19–23) go here.
    ...coachesPart(language, figures.coaches),
    ...(lengths.hasNoChart ? [] : coachesChart(language, view.chart)),
    ...(isWeek
      ? weekReviewPart(language, view, lengths)
      : periodReviewPart(language, view, lengths)),
    ...tipPart(language, view),
    ...howComputed(language),
    ...waysPart(language, view),
  ]);
}

function unsentPart(language: Language, { unsent, surface }: DigestView): CardElement[] {
  const t = wordsIn(language);
  return unsent.map(({ rowId, to, state, week }) =>
    container(
      [
        paragraph(
          t(`digest.unsent.${to}${state === 'failed' ? 'Failed' : 'Unknown'}`, {
            week: weekNumberOf(week),
          }),
        ),
        buttonRow([
          button(sendAgain, t('digest.unsent.again'), { rowId }, { surface, inputs: 'none' }),
        ]),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  );
}

function tipPart(language: Language, { tip, surface }: DigestView): CardElement[] {
  if (tip === undefined) return [];
  const t = wordsIn(language);
  const ask = sayButton(t('digest.tipAsk'), tip);
  return [
    subheading(t('digest.tip')),
    paragraph(plain(tip), { spacing: 'Small' }),
    // A dialog has no chat to ask in.
    ...(surface === 'chat' ? [buttonRow([ask], { spacing: 'Small' })] : []),
  ];
}
