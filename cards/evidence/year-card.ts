import type { YearItem } from '../../domain/evidence/year';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import {
  adaptiveCard,
  firstThatFits,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button, sayButton } from '../kit/buttons';
import type { AdaptiveCard, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { BARE_COMMANDS, COMMANDS } from '../kit/commands';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { yearDoor } from './evidence-actions';
import type { NotedPlace, Preset, Receipt } from './noted-view';
import { receiptPart } from './receipt-part';
import { yearRow } from './year-row';

export interface YearView extends NotedPlace {
  readonly teamName: string;
  readonly items: readonly (YearItem & { readonly presets: readonly Preset[] })[];
  readonly since: LocalDate;
  readonly today: LocalDate;
  readonly receipt?: Receipt | undefined;
  readonly otherTeams: readonly { readonly id: string; readonly name: string }[];
}

/** Whose rows have presses: with very many partner teams Teams would not take them all. */
const PRESSED: readonly [readonly YearItem['state'][], ...(readonly YearItem['state'][])[]] = [
  ['overdue', 'due', 'done'],
  ['overdue', 'due'],
  ['overdue'],
  [],
];

/** The leader's year: what has passed undone, what is due next, and what is done, folded. */
export function yearCard(language: Language, view: YearView): CardReply {
  const title = wordsIn(language)('evidence.year.title', { team: view.teamName });
  const card = firstThatFits(PRESSED, (states) => cardOf(language, view, states));
  return { kind: 'card', title, card };
}

function cardOf(
  language: Language,
  view: YearView,
  pressed: readonly YearItem['state'][],
): AdaptiveCard {
  const t = wordsIn(language);
  const { teamName, items, surface, otherTeams } = view;
  const title = t('evidence.year.title', { team: teamName });
  const rows = (state: YearItem['state']) =>
    items
      .filter((item) => item.state === state)
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
      .flatMap((item) => yearRow(language, view, item, pressed.includes(state)));
  const part = (state: YearItem['state']): CardElement[] => {
    const found = rows(state);
    return found.length === 0 ? [] : [subheading(t(`evidence.year.${state}`)), ...found];
  };
  const done = rows('done');
  const isNew = items.every(({ doneOn }) => doneOn.length === 0);
  return adaptiveCard(
    language,
    [
      heading(title),
      ...receiptPart(language, view, view.receipt),
      paragraph(t('evidence.year.about')),
      isNew ? paragraph(t('evidence.year.empty', { day: dayIn(language, view.since) })) : undefined,
      ...part('overdue'),
      ...part('due'),
      ...(done.length === 0
        ? []
        : fold(t, {
            id: 'done',
            title: t('evidence.year.done'),
            items: done,
            summary: t('evidence.year.doneCount', {
              count: items.filter(({ state }) => state === 'done').length,
            }),
          })),
      note(t('evidence.year.calendar')),
    ],
    [
      surface === 'chat'
        ? sayButton(t('help.button.criteria'), COMMANDS.criteria[language])
        : undefined,
      surface === 'chat'
        ? sayButton(t('help.button.assessment'), BARE_COMMANDS.assessment[language])
        : undefined,
      ...otherTeams.map(({ id, name }) =>
        button(
          yearDoor.here,
          t('criteria.switchTeam', { name }),
          { teamId: id },
          { surface, inputs: 'none' },
        ),
      ),
    ],
  );
}
