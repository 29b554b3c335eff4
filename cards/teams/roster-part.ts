import { buttonRow, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { choiceInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import { turnPage } from './team-person-actions';
import type { PersonView } from './team-person-view';

/** Whom to add, one or several, is said by the input alone: a hidden choice would be saved unseen. */
export function dataOf({ name, data: { personId, ...rest } }: PersonView) {
  return name === undefined ? rest : { ...rest, personId };
}

export function roster(t: Words, view: PersonView): CardElement[] {
  const { data, candidates, pages, surface } = view;
  const { page } = data;
  const kept = dataOf(view);
  if (candidates.length === 0) {
    return view.error?.kind === 'noRoster' ? [] : [note(t('person.nobody'))];
  }
  // A choice of another page is not among these, and would be shown as its id.
  const offered = new Set(candidates.map(({ value }) => value));
  const value = data.personId
    .split(',')
    .filter((id) => offered.has(id))
    .join(',');
  const field = { id: 'personId', label: t('person.who'), value };
  const picker = choiceInput(field, candidates, { isMultiSelect: true });
  if (pages < 2) return picker;
  const names = { first: candidates.at(0)?.title ?? '', last: candidates.at(-1)?.title ?? '' };
  const turns = [
    page > 0 && button(turnPage, t('person.previous'), { ...kept, page: page - 1 }, { surface }),
    page < pages - 1 &&
      button(turnPage, t('person.next'), { ...kept, page: page + 1 }, { surface }),
  ].filter((turn) => turn !== false);
  return [...picker, note(t('person.shown', names)), buttonRow(turns)];
}
