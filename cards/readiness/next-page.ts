import { PHASES, TRAININGS } from '../../domain/readiness/orientation';
import { resultOf } from '../../domain/readiness/result';
import { type SuggestedStep, suggestedSteps } from '../../domain/readiness/suggested-steps';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { type Words, wordsIn } from '../kit/wording';
import { readMore } from './article-button';
import { changeFlag, changeNotes } from './changes';
import { goButton } from './page-actions';
import { notices, type PageView, storyPart, titleOfList } from './page-view';
import { shortSources } from './short-sources';

/** One begins with these; the rest would make a phone's card three screens long. */
const IN_VIEW = 3;

/** Who does what next in this situation, and what to think with beside it. */
export function nextPage(view: PageView): CardReply {
  const { language, state, knowledge } = view;
  const t = wordsIn(language);
  const steps = suggestedSteps(resultOf(state), state);
  const parts = steps.map((step, index) => stepPart(view, step, index + 1));
  const shown = parts.slice(0, IN_VIEW).flat();
  const others = parts.slice(IN_VIEW);
  const notes = changeNotes(
    steps.flatMap(({ changed }) => changed ?? []),
    knowledge,
    language,
  );
  const changes = t('readiness.page.changedCount', { count: notes.length });
  return {
    kind: 'card',
    title: titleOfList(view),
    card: adaptiveCard(
      language,
      [
        heading(t('readiness.page.nextTitle')),
        ...notices(view),
        ...storyPart(view, false),
        ...shown,
        ...moreSteps(t, others),
        ...fold(t, {
          id: 'background',
          title: t('readiness.page.background'),
          items: [
            ...(notes.length > 0 ? [subheading(changes), ...notes] : []),
            ...orientation(view),
          ],
        }),
      ],
      buttons(view),
    ),
  };
}

function moreSteps(t: Words, others: readonly CardElement[][]): CardElement[] {
  if (others.length === 0) return [];
  const title = t('readiness.page.moreSteps', { count: others.length });
  return fold(t, { id: 'moreSteps', title, items: others.flat() });
}

function stepPart(view: PageView, step: SuggestedStep, number: number): CardElement[] {
  const { language, knowledge } = view;
  const t = wordsIn(language);
  const who = t(`readiness.next.${step.id}.who`);
  return [
    paragraph(`**${number}. ${t(`readiness.next.${step.id}.what`)}**`, { spacing: 'Medium' }),
    paragraph(t('readiness.page.nextWho', { who }), { spacing: 'None' }),
    ...changeFlag(step.changed ?? [], knowledge, language),
    ...sourceLine(view, step.article),
    ...readMore(view, step.article, t(`readiness.next.${step.id}.short`)),
  ];
}

/** To think with: nothing of it is decided here. */
function orientation(view: PageView): CardElement[] {
  const t = wordsIn(view.language);
  return [
    subheading(t('readiness.page.trainings')),
    note(t('readiness.orientation.trainings')),
    ...itemParts(
      view,
      TRAININGS.map((training) => ({ ...training, text: t(`readiness.training.${training.id}`) })),
    ),
    subheading(t('readiness.page.phases')),
    note(t('readiness.orientation.phases')),
    ...itemParts(
      view,
      PHASES.map((phase) => ({ ...phase, text: t(`readiness.phase.${phase.id}`) })),
    ),
  ];
}

interface Item {
  readonly text: string;
  readonly article: string;
}

function itemParts(view: PageView, items: readonly Item[]): CardElement[] {
  return items.flatMap(({ text, article }) => [paragraph(text), ...sourceLine(view, article)]);
}

function sourceLine({ language, knowledge }: PageView, articleId: string): CardElement[] {
  const [first] = knowledge.article(articleId)?.sources ?? [];
  if (!first) return [];
  const name = knowledge.document(first.document)?.name[language] ?? first.document;
  const source = `${name}, ${shortSources([first], knowledge, language)}`;
  return [note(wordsIn(language)('readiness.page.source', { source }))];
}

function buttons({ language, state, surface }: PageView): Button[] {
  const t = wordsIn(language);
  const options = { surface, inputs: 'none' } as const;
  return [
    goButton(`‹ ${t('readiness.page.toSummary')}`, state, { kind: 'result' }, options),
    goButton(t('readiness.page.done'), state, { kind: 'done' }, options),
  ];
}
