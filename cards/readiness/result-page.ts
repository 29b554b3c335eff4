import { resultOf } from '../../domain/readiness/result';
import { adaptiveCard, buttonRow, heading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { checklistDoor } from './checklist-door';
import { comparePart } from './compare-part';
import { groupPart } from './group-part';
import { goButton } from './page-actions';
import { notices, type PageView, practiceButtons, storyPart, titleOfList } from './page-view';
import { summaryPart } from './summary-part';
import { wayInPart } from './way-in-part';

/** What came up: the way in first, then the groups. Never a score and never a refusal. */
export function resultPage(view: PageView): CardReply {
  const { language, state } = view;
  const t = wordsIn(language);
  const isPractice = state.practice !== '';
  const result = resultOf(state);
  const told = [...wayInPart(view), ...result.groups.flatMap((group) => groupPart(view, group))];
  return {
    kind: 'card',
    title: titleOfList(view),
    card: adaptiveCard(
      language,
      [
        heading(t('readiness.page.resultTitle')),
        ...notices(view),
        ...storyPart(view, false),
        ...comparePart(view),
        // In practice one reads the comparison; what a real list would say is a press away.
        ...(isPractice
          ? fold(t, { id: 'ordinary', title: t('readiness.page.ordinary'), items: told })
          : told),
        ...(isPractice ? otherPeople(view) : summaryPart(view, result)),
      ],
      buttons(view),
    ),
  };
}

function otherPeople(view: PageView): CardElement[] {
  const { language, surface, state } = view;
  const t = wordsIn(language);
  const real = button(
    checklistDoor.here,
    t('readiness.page.real'),
    { opening: '' },
    { surface, inputs: 'none' },
  );
  const items = [practiceButtons(view, state.practice), buttonRow([real])];
  return fold(t, { id: 'practice', title: t('readiness.page.otherPerson'), items });
}

function buttons({ language, state, surface }: PageView): Button[] {
  const t = wordsIn(language);
  const options = { surface, inputs: 'none' } as const;
  return [
    goButton(`${t('readiness.page.toNext')} ›`, state, { kind: 'next' }, options),
    goButton(
      `‹ ${t('readiness.page.toList')}`,
      state,
      { kind: 'group', group: 'motivation' },
      options,
    ),
    goButton(t('readiness.page.done'), state, { kind: 'done' }, options),
  ];
}
