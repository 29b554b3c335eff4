import type { Language } from '../../domain/language';
import { PATHS, type PathPosition } from '../../domain/process/paths';
import {
  adaptiveCard,
  buttonRow,
  container,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { presentStep, type StepView } from './present-step';
import { goToStep } from './process-actions';
import { stepRows } from './step-rows';

/** A path as a picture in words, the step one is at unfolded. Nothing on it is of anybody. */
export function processCard(language: Language, view: StepView): CardReply {
  const t = wordsIn(language);
  const { position, surface, notice } = view;
  const { path, number, count } = position;
  const title = t(`process.title.${path}`);
  const go = (label: string, step: number, to = path) =>
    button(goToStep, label, { path: to, step }, { surface, inputs: 'none' });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      note(t(`process.about.${path}`)),
      notice ? paragraph(notice, { weight: 'Bolder' }) : undefined,
      note(t('process.hint')),
      container(stepRows(t, position, presentStep(language, view), surface), { spacing: 'Medium' }),
      buttonRow(
        [
          ...(number > 1 ? [go(t('process.previous'), number - 1)] : []),
          ...(number < count ? [go(t('process.next'), number + 1)] : []),
        ],
        { spacing: 'Medium' },
      ),
      subheading(t('process.others')),
      buttonRow(
        PATHS.filter((id) => id !== path).map((id) => go(t(`process.switchTo.${id}`), 1, id)),
        { spacing: 'Small' },
      ),
    ]),
  };
}

/** An article of a step, with the way back to the step. */
export function withWayBack(
  article: CardReply,
  language: Language,
  { path, step, number }: PathPosition,
  surface: StepView['surface'],
): CardReply {
  const t = wordsIn(language);
  const title = t('process.back', { title: t(`process.step.${step.id}.title`) });
  const back = button(goToStep, title, { path, step: number }, { surface, inputs: 'none' });
  return { ...article, card: { ...article.card, actions: [back] } };
}
