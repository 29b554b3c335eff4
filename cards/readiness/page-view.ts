import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { PRACTICE_PROFILES } from '../../domain/readiness/practice-profiles';
import type { PracticeProfileId } from '../../domain/readiness/practice-views';
import type { ReadinessState } from '../../domain/readiness/state';
import { buttonRow, container, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { checklistDoor } from './checklist-door';

/** What every page of the list is drawn from. */
export interface PageView {
  readonly language: Language;
  readonly surface: Surface;
  readonly state: ReadinessState;
  readonly knowledge: Articles;
  /** The list was filled in elsewhere after this card had been shown. */
  readonly hasMovedOn?: boolean | undefined;
}

export function titleOfList({ language, state }: PageView): string {
  const t = wordsIn(language);
  return state.practice === ''
    ? t('readiness.page.title')
    : t('readiness.page.practiceTitle', { name: t(`readiness.profile.${state.practice}.name`) });
}

/** That it is practice with somebody invented, and that the list has moved on elsewhere. */
export function notices({ language, state, hasMovedOn }: PageView): CardElement[] {
  const t = wordsIn(language);
  const lines = [
    ...(state.practice === ''
      ? []
      : [
          t('readiness.page.practiceMark', { name: t(`readiness.profile.${state.practice}.name`) }),
        ]),
    ...(hasMovedOn ? [t('readiness.page.movedOn')] : []),
  ];
  return lines.map((line) => container([paragraph(line, { size: 'Small' })], { style: 'accent' }));
}

/** The invented person's story: open where the practice begins, folded on the other pages. */
export function storyPart({ language, state }: PageView, isOpen: boolean): CardElement[] {
  if (state.practice === '') return [];
  const t = wordsIn(language);
  const name = t(`readiness.profile.${state.practice}.name`);
  const items = [paragraph(t(`readiness.profile.${state.practice}.story`))];
  return fold(t, { id: 'story', title: t('readiness.page.story', { name }), items, isOpen });
}

/** A button for each invented person. */
export function practiceButtons(
  { language, surface }: Pick<PageView, 'language' | 'surface'>,
  without?: PracticeProfileId | '',
): CardElement {
  const t = wordsIn(language);
  const actions = PRACTICE_PROFILES.filter(({ id }) => id !== without).map(({ id }) =>
    button(
      checklistDoor.here,
      t(`readiness.profile.${id}.name`),
      { opening: id },
      { surface, inputs: 'none' },
    ),
  );
  return buttonRow(actions);
}
