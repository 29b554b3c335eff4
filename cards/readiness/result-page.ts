import { type GroupResult, resultOf } from '../../domain/readiness/result';
import { type WayInLine, wayIn } from '../../domain/readiness/way-in';
import {
  adaptiveCard,
  buttonRow,
  container,
  heading,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { articleButton } from './article-button';
import { changeNotes } from './changes';
import { comparePart } from './compare-part';
import { checklistDoor, goButton } from './page-actions';
import { notices, type PageView, practiceButtons, storyPart, titleOfList } from './page-view';
import { summaryPart } from './summary-part';

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
          ? fold({ id: 'ordinary', title: t('readiness.page.ordinary'), items: told })
          : told),
        ...(isPractice ? otherPeople(view) : summaryPart(view, result)),
      ],
      buttons(view),
    ),
  };
}

function wayInPart(view: PageView): CardElement[] {
  const { language, state, knowledge } = view;
  const t = wordsIn(language);
  const { lines } = wayIn(state);
  const changed = lines.flatMap((line: WayInLine) => line.changed ?? []);
  const notes = changeNotes(changed, knowledge, language);
  const title = t('readiness.page.changedCount', { count: notes.length });
  return [
    container(
      [
        subheading(t('readiness.page.wayIn')),
        ...lines.map(({ id }) => paragraph(t(`readiness.wayIn.${id}`), { spacing: 'Small' })),
        ...(notes.length > 0 ? fold({ id: 'changes', title, items: notes }) : []),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  ];
}

function groupPart(view: PageView, { group, met, support, unknown }: GroupResult): CardElement[] {
  const { language } = view;
  const t = wordsIn(language);
  const listed = (ids: typeof met) =>
    ids.map((id) => `- ${t(`readiness.point.${id}.label`)}`).join('\r');
  const part = (title: string) => paragraph(title, { weight: 'Bolder', size: 'Small' });
  return [
    { ...subheading(t(`readiness.group.${group}`)), size: 'Medium', separator: true },
    ...(met.length > 0
      ? [part(t('readiness.page.inPlace')), paragraph(listed(met), { spacing: 'Small' })]
      : []),
    ...(support.length > 0 ? [part(t('readiness.page.support'))] : []),
    ...support.flatMap((id) => [
      paragraph(`**${t(`readiness.point.${id}.label`)}**`, { spacing: 'Small' }),
      paragraph(t(`readiness.point.${id}.support`), { spacing: 'None' }),
      ...articleButton(view, id),
    ]),
    ...(unknown.length > 0
      ? [part(t('readiness.page.askNext')), paragraph(listed(unknown), { spacing: 'Small' })]
      : []),
  ];
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
  return fold({ id: 'practice', title: t('readiness.page.otherPerson'), items });
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
