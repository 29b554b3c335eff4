import { type Decision, refuse, write } from '../kit/decision';
import { mergeEdits } from '../kit/merge-edits';
import { builtOf } from '../kit/records';
import type { Month } from './month';
import {
  type CheckedMonth,
  checkMonth,
  MONTH_FIELDS,
  type MonthField,
  monthFormOf,
  type ShownMonth,
} from './month-form';
import type { MonthTotals } from './month-totals';

/** A month's totals as they are kept, with what they were before. */
export interface KeptMonth {
  readonly totals: MonthTotals;
  /** ISO instant of the last change, and whose it was (Entra object id). */
  readonly at: string;
  readonly byId: string;
  /** Oldest first. */
  readonly history: readonly {
    readonly totals: MonthTotals;
    readonly at: string;
    readonly byId: string;
  }[];
}

export interface MonthEdit {
  readonly month: Month;
  /** The form as it was shown, and as it was sent. */
  readonly base: ShownMonth;
  readonly mine: ShownMonth;
  /** Whether the shown form was of a month that was kept already. */
  readonly wasKept: boolean;
  readonly byId: string;
  readonly at: Date;
}

export type MonthRefusal =
  | Extract<CheckedMonth, { kind: 'invalid' }>
  /** Somebody else told another number meanwhile. */
  | {
      readonly kind: 'conflict';
      readonly fields: readonly MonthField[];
      readonly theirs: ShownMonth;
      /** Mine, with theirs where I changed nothing. */
      readonly form: ShownMonth;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'empty' };

/** What one save does to a month as it is kept now: nobody's number is replaced unseen. */
export function tellMonth(
  present: KeptMonth | undefined,
  { month, base, mine, wasKept, byId, at }: MonthEdit,
): Decision<KeptMonth, MonthRefusal> {
  const checked = checkMonth(mine);
  if (checked.kind === 'invalid') return refuse(checked);
  const typed = monthFormOf(checked.told);
  if (MONTH_FIELDS.every((id) => typed[id] === '')) return refuse({ kind: 'empty' });
  const stamp = { at: at.toISOString(), byId };
  if (!present) return write({ totals: { month, ...checked.told }, ...stamp, history: [] });
  const theirs = monthFormOf(present.totals);
  // A form of a month that was not kept yet showed suggestions: whatever is kept now came in between.
  const known = wasKept ? base : monthFormOf({});
  const merged = mergeEdits(known, theirs, typed);
  if (merged.kind === 'conflict') {
    const form = builtOf<ShownMonth>(MONTH_FIELDS, (id) =>
      typed[id] === known[id] ? theirs[id] : typed[id],
    );
    return refuse({ kind: 'conflict', fields: merged.fields, theirs, form });
  }
  if (MONTH_FIELDS.every((id) => merged.value[id] === theirs[id]))
    return refuse({ kind: 'unchanged' });
  const whole = checkMonth(merged.value);
  if (whole.kind === 'invalid') return refuse(whole);
  const { history, ...former } = present;
  return write({ totals: { month, ...whole.told }, ...stamp, history: [...history, former] });
}
