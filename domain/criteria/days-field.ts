import type { Field } from '../kit/form';

const MOST_DAYS = 3_650;
const MOST_CLIENTS = 200;
/** None at all, which is not the same as nothing told. */
const NONE = /^(?:-|–|ei|ei yhtään|inga|ingen|none)$/i;

/** Whole days, one for each client: `12, 30 45`; `–` for none. */
export const days: Field<readonly number[] | undefined> = {
  read(typed, refuse) {
    const text = typed.trim();
    if (text === '') return undefined;
    if (isNone(text)) return [];
    const words = text.split(/[\s,;]+/).filter((word) => word !== '');
    const isRead = words.every((word) => /^\d{1,4}$/.test(word) && Number(word) <= MOST_DAYS);
    return isRead && words.length <= MOST_CLIENTS ? words.map(Number) : refuse('notDays');
  },
  write: (value) => (value === undefined ? '' : value.length === 0 ? '–' : value.join(', ')),
};

export function isNone(text: string): boolean {
  return NONE.test(text.trim());
}
