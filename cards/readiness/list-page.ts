import { GROUPS, type Group, type Point } from '../../domain/readiness/point';
import { pointsInGroup } from '../../domain/readiness/points';
import { POINT_ANSWERS, pointAnswer, WISHES } from '../../domain/readiness/state';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { choiceInput, toggleInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { type MonthCount, monthsPart } from './months-part';
import { goButton } from './page-actions';
import { notices, type PageView, practiceButtons, storyPart, titleOfList } from './page-view';
import { shortSources } from './short-sources';

/** One of the three pages with the points of a group. `months`: for those who lead a team. */
export function listPage(
  view: PageView,
  group: Group,
  months: readonly MonthCount[] = [],
): CardReply {
  const { language, state } = view;
  const t = wordsIn(language);
  const title = titleOfList(view);
  const step = GROUPS.indexOf(group) + 1;
  const isFirst = step === 1;
  const isPractice = state.practice !== '';
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...notices(view),
        isFirst && !isPractice ? paragraph(t('readiness.page.purpose')) : undefined,
        isFirst && !isPractice ? note(t('readiness.page.kept')) : undefined,
        ...storyPart(view, isFirst),
        ...(isFirst && !isPractice ? practicePart(view) : []),
        ...(isFirst ? situation(view) : []),
        {
          ...subheading(t('readiness.page.step', { step, group: t(`readiness.group.${group}`) })),
          size: 'Medium',
          separator: true,
        },
        ...pointsInGroup(group, state.isWorkActivity).flatMap((point) => pointPart(view, point)),
        note(t('readiness.page.listSource'), { spacing: 'Medium' }),
        ...(isFirst && !isPractice ? monthsPart(language, months) : []),
      ],
      buttons(view, group),
    ),
  };
}

function situation({ language, state }: PageView): CardElement[] {
  const t = wordsIn(language);
  const wish = { id: 'wish', label: t('readiness.page.wish'), value: state.wish };
  const choices = WISHES.map((value) => ({ value, title: t(`readiness.page.wishes.${value}`) }));
  const label = t('readiness.page.isWorkActivity');
  return [
    ...toggleInput({ id: 'isWorkActivity', label, value: String(state.isWorkActivity) }),
    ...choiceInput(wish, choices, { isOpen: true }),
  ];
}

function pointPart({ language, state, knowledge }: PageView, point: Point): CardElement[] {
  const t = wordsIn(language);
  const { id, asks } = point;
  const field = { id, label: t(`readiness.point.${id}.label`), value: pointAnswer(state, id) };
  const choices = POINT_ANSWERS.map((value) => ({
    value,
    title: t(`readiness.page.letter.${asks}.${value}`),
  }));
  const sources = shortSources(point.sources, knowledge, language);
  return [
    // LIITE 7 (004) joins the two by "tai".
    ...(id === 'longPeriod' ? [note(t('readiness.page.or'), { weight: 'Bolder' })] : []),
    ...choiceInput(field, choices, { isOpen: true }),
    note(`${t(`readiness.point.${id}.explain`)} (${sources})`),
  ];
}

function practicePart(view: PageView): CardElement[] {
  const t = wordsIn(view.language);
  const items = [note(t('readiness.page.practiceWhy')), practiceButtons(view)];
  return fold(t, { id: 'practice', title: t('readiness.page.practice'), items });
}

function buttons({ language, state, surface }: PageView, group: Group): Button[] {
  const t = wordsIn(language);
  const index = GROUPS.indexOf(group);
  const [before, after] = [GROUPS[index - 1], GROUPS[index + 1]];
  const previous = `‹ ${t('readiness.page.previous')}`;
  const next = `${t(after ? 'readiness.page.next' : 'readiness.page.toResult')} ›`;
  return [
    ...(before ? [goButton(previous, state, { kind: 'group', group: before }, { surface })] : []),
    goButton(next, state, after ? { kind: 'group', group: after } : { kind: 'result' }, {
      surface,
      style: 'positive',
    }),
  ];
}
