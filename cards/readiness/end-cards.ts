import type { Language } from '../../domain/language';
import type { ReadinessState } from '../../domain/readiness/state';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { checklistDoor } from './checklist-door';
import { goButton } from './page-actions';
import { practiceButtons } from './page-view';
import type { Page } from './pages';

/** In place of the list, once it is done: nothing of what was answered. */
export const doneCard = (language: Language, surface: Surface) =>
  endCard(language, surface, 'done');

/** In place of a list of an earlier day. */
export const clearedCard = (language: Language) => endCard(language, 'chat', 'cleared');

function endCard(language: Language, surface: Surface, which: 'done' | 'cleared'): CardReply {
  const t = wordsIn(language);
  const title = t(`readiness.page.${which}Title`);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(t(`readiness.page.${which}Text`))],
      [button(checklistDoor.here, t('readiness.page.begin'), { opening: '' }, { surface })],
    ),
  };
}

/** A button of a list that has ended was pressed: nothing of it is lost. `next` is a new list. */
export function formerCard(
  language: Language,
  surface: Surface,
  next: ReadinessState,
  page: Page,
): CardReply {
  const t = wordsIn(language);
  const title = t('readiness.page.formerTitle');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(t('readiness.page.formerText'))],
      [
        button(checklistDoor.here, t('readiness.page.restart'), { opening: '' }, { surface }),
        goButton(t('readiness.page.goOn'), next, page, { surface }),
      ],
    ),
  };
}

/** Whom to practise with. */
export function choosePersonCard(language: Language, surface: Surface): CardReply {
  const t = wordsIn(language);
  const title = t('readiness.page.practice');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      note(t('readiness.page.practiceWhy')),
      practiceButtons({ language, surface }),
    ]),
  };
}
