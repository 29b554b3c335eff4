import { PHASES, TRAININGS } from '../../domain/readiness/orientation';
import { resultOf } from '../../domain/readiness/result';
import { type SuggestedStep, suggestedSteps } from '../../domain/readiness/suggested-steps';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { readMore } from './article-button';
import { changeFlag, changeNotes } from './changes';
import { goButton } from './page-actions';
import { notices, type PageView, storyPart, titleOfList } from './page-view';
import { shortSources } from './short-sources';

/** Who does what next in this situation, and what to think with beside it. */
export function nextPage(view: PageView): CardReply {
  const { language, state, knowledge } = view;
  const t = wordsIn(language);
  const steps = suggestedSteps(resultOf(state), state);
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
        ...steps.flatMap((step, index) => stepPart(view, step, index + 1)),
        ...(notes.length > 0 ? fold(t, { id: 'changes', title: changes, items: notes }) : []),
        ...orientation(view),
      ],
      buttons(view),
    ),
  };
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
    ...readMore(view, step.article),
  ];
}

/** To think with, folded: nothing of it is decided here. */
function orientation(view: PageView): CardElement[] {
  const t = wordsIn(view.language);
  const folded = (part: 'trainings' | 'phases', about: string, items: Item[]) =>
    fold(t, {
      id: part,
      title: t(`readiness.page.${part}`),
      items: [note(about), ...itemParts(view, items)],
    });
  return [
    ...folded(
      'trainings',
      t('readiness.orientation.trainings'),
      TRAININGS.map((training) => ({ ...training, text: t(`readiness.training.${training.id}`) })),
    ),
    ...folded(
      'phases',
      t('readiness.orientation.phases'),
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
