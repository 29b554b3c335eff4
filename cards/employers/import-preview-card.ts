import { LEFT_OUT, type LeftOut } from '../../domain/employers/employer-import';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, facts, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { choiceInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { cancelImport, reviewImport, saveImport, showImport } from './import-actions';
import type { ImportListView } from './import-view';

/** Names and row numbers shown of each kind: a card holds some hundred. */
const SHOWN = 40;

/** What becomes of a list, before anything is saved. */
export function importPreviewCard(language: Language, view: ImportListView): CardReply {
  const t = wordsIn(language);
  const { sorted, list } = view;
  const { fresh, alike, persons } = sorted;
  const open = alike.length + persons.length;
  const title = t('employers.import.title');
  const isNothing = fresh.length + open === 0;
  const body = [
    heading(title),
    ...teamPart(t, view),
    list.heading ? note(t('employers.import.readFrom', { heading: list.heading })) : undefined,
    counts(t, view),
    isNothing ? paragraph(t('employers.import.nothing')) : undefined,
    open > 0 ? paragraph(t('employers.import.open')) : undefined,
    ...freshNames(t, view),
    ...leftPart(t, list.left),
    list.partial.length > 0
      ? note(t('employers.import.partial', { rows: rowsIn(list.partial) }))
      : undefined,
    note(t('employers.import.kept')),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, buttons(t, view, open)) };
}

function buttons(t: Words, { sorted, list, surface }: ImportListView, open: number) {
  const token = list.id;
  const { fresh, alike, persons } = sorted;
  const options = { surface, inputs: 'none' } as const;
  const first = { ...options, style: 'positive' } as const;
  const counts = { alike: alike.length, persons: persons.length };
  const review = (about: 'alike' | 'persons'): Button | undefined => {
    const count = String(counts[about]);
    const title = t(`employers.import.${about === 'alike' ? 'review' : 'reviewPersons'}`, {
      count,
    });
    const isFirst = about === 'alike' || counts.alike === 0;
    return counts[about] === 0
      ? undefined
      : button(reviewImport, title, { token, about }, isFirst ? first : options);
  };
  const count = String(fresh.length);
  const save = t(open > 0 ? 'employers.import.addSure' : 'employers.import.add', { count });
  return [
    review('alike'),
    review('persons'),
    fresh.length > 0 ? button(saveImport, save, { token }, open > 0 ? options : first) : undefined,
    button(cancelImport, t('form.cancel'), { token }, options),
  ];
}

function teamPart(t: Words, { teams, teamName, list, surface }: ImportListView): CardElement[] {
  if (teams.length < 2) return [note(t('employers.import.into', { team: teamName }))];
  const choices = teams.map(({ id, name }) => ({ title: name, value: id }));
  const label = t('employers.import.team');
  return [
    ...choiceInput({ id: 'team', label, value: list.teamId }, choices),
    buttonRow([
      button(showImport, t('employers.import.changeTeam'), { token: list.id }, { surface }),
    ]),
  ];
}

function counts(t: Words, { sorted, list }: ImportListView): CardElement {
  const { fresh, known, repeated, alike, persons, declined } = sorted;
  const kinds = { known, repeated, alike, persons, declined, left: list.left } as const;
  const others = (['known', 'alike', 'persons', 'repeated', 'declined', 'left'] as const).map(
    (kind) => {
      const { length } = kinds[kind];
      return length > 0 ? ([t(`employers.import.${kind}`), String(length)] as const) : undefined;
    },
  );
  return facts([[t('employers.import.fresh'), String(fresh.length)], ...others]);
}

function freshNames(t: Words, { sorted: { fresh } }: ImportListView): CardElement[] {
  if (fresh.length === 0) return [];
  const names = fresh.slice(0, SHOWN).map((listed) => plain(calledIn(listed)));
  const more = fresh.length - SHOWN;
  const rest = more > 0 ? [note(t('employers.import.more', { count: String(more) }))] : [];
  const items = [paragraph(names.join('\n\n')), ...rest];
  return fold(t, { id: 'fresh', title: t('employers.import.freshNames'), items });
}

function leftPart(t: Words, left: readonly LeftOut[]): CardElement[] {
  if (left.length === 0) return [];
  const items = LEFT_OUT.flatMap((why) => {
    const rows = left.filter((row) => row.why === why).map(({ row }) => row);
    return rows.length > 0
      ? [paragraph(t(`employers.import.why.${why}`, { rows: rowsIn(rows) }))]
      : [];
  });
  return fold(t, { id: 'left', title: t('employers.import.leftRows'), items });
}

function rowsIn(rows: readonly number[]): string {
  return `${rows.slice(0, SHOWN).join(', ')}${rows.length > SHOWN ? ' …' : ''}`;
}
