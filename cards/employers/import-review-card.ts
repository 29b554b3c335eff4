import type { ListedEmployer } from '../../domain/employers/employer-import';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { withoutMarks } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { ASKED, type AskedAbout, answerImport, showImport } from './import-actions';
import type { ImportListView } from './import-view';

/** Asks about what looks alike, or like a person's name: a few at once, or all of them. */
export function importReviewCard(
  language: Language,
  { list, sorted, surface }: ImportListView,
  about: AskedAbout,
): CardReply {
  const t = wordsIn(language);
  const isAlike = about === 'alike';
  const title = t(isAlike ? 'employers.import.alikeTitle' : 'employers.import.personsTitle');
  const asked = isAlike
    ? sorted.alike.map(({ listed, employers }) => question(t, listed, employers.map(calledIn)))
    : sorted.persons.map((listed) => question(t, listed));
  const shown = asked.slice(0, ASKED);
  const count = String(asked.length);
  const data = { token: list.id, about, rows: shown.map(({ row }) => row) };
  const answerAll = (name: string, all: string) =>
    button(answerImport, name, { ...data, all }, { surface, inputs: 'none' });
  const body = [
    heading(title),
    isAlike ? undefined : paragraph(t('employers.import.personsAbout')),
    note(t('employers.import.leftToAsk', { count })),
    ...shown.flatMap(({ draw }, at) => draw(at)),
  ];
  const actions = [
    button(answerImport, t('employers.import.next'), data, { surface, style: 'positive' }),
    answerAll(
      t(isAlike ? 'employers.import.allSame' : 'employers.import.allOut', { count }),
      isAlike ? 'same' : 'out',
    ),
    answerAll(
      t(isAlike ? 'employers.import.allNew' : 'employers.import.allFirms', { count }),
      'new',
    ),
    button(
      showImport,
      t('employers.import.back'),
      { token: list.id, team: list.teamId },
      { surface, inputs: 'none' },
    ),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

interface Question {
  readonly row: number;
  readonly draw: (at: number) => CardElement[];
}

/** Whether the listed is one of `others`; with none, whether it is a firm at all. */
function question(t: Words, listed: ListedEmployer, others?: readonly string[]): Question {
  const choices = others
    ? [
        { title: t('employers.import.same', { names: others.join(' / ') }), value: 'same' },
        { title: t('employers.import.new'), value: 'new' },
      ]
    : [
        { title: t('employers.import.firm'), value: 'new' },
        { title: t('employers.import.out'), value: 'out' },
      ];
  return {
    row: listed.row,
    draw: (at) =>
      choiceInput(
        { id: `row${at}`, label: withoutMarks(calledIn(listed)), value: '' },
        choices.map((choice) => ({ ...choice, title: withoutMarks(choice.title) })),
        { isOpen: true },
      ),
  };
}
