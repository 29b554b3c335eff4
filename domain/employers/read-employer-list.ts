import type { Sheet } from '../files/sheet';
import { oneLine } from '../kit/one-line';
import { checkEmployer, errorInEmployerName } from './check-employer';
import type { EmployerDetails } from './employer-form';
import {
  type EmployerList,
  LEFT_OUT,
  type LeftOut,
  type ListedEmployer,
  MOST_LISTED,
} from './employer-import';
import { type ListColumns, shownHeading } from './import-columns';

/**
 * The rows of a list below its headings, each past the rules of an employer's form; nothing when
 * there are more than `MOST_LISTED`. A detail that does not pass them is left out, and the row stays.
 */
export function readEmployerList(
  { rows }: Sheet,
  { head, columns }: { readonly head: number; readonly columns: ListColumns },
  isPersonsName: (name: string) => boolean,
): EmployerList | 'tooMany' {
  const listed: ListedEmployer[] = [];
  const left: LeftOut[] = [];
  const partial: number[] = [];
  for (const [index, cells] of rows.entries()) {
    const name = oneLine(cells[columns.name] ?? '');
    if (index <= head || name === '') continue;
    const row = index + 1;
    const why = whyLeftOut(name);
    if (why) {
      left.push({ row, why });
      continue;
    }
    const { details, isWhole } = detailsOf(name, cells, columns);
    if (!isWhole) partial.push(row);
    listed.push({ row, ...details, ...(isPersonsName(name) ? { isPersonLike: true } : {}) });
    if (listed.length > MOST_LISTED) return 'tooMany';
  }
  const heading = shownHeading(rows[head]?.[columns.name] ?? '');
  return { rows: listed, left, partial, ...(heading ? { heading } : {}) };
}

function whyLeftOut(name: string): LeftOut['why'] | undefined {
  if (/^[=@]/.test(name)) return 'formula';
  const error = errorInEmployerName(name);
  return error && (LEFT_OUT.find((why) => why === error) ?? 'tooShort');
}

function detailsOf(
  name: string,
  cells: readonly string[],
  { businessId, site, industry }: ListColumns,
): { readonly details: EmployerDetails; readonly isWhole: boolean } {
  const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  const form = { name, businessId: at(businessId), site: at(site), industry: at(industry) };
  const checked = checkEmployer(form);
  if (checked.kind === 'valid') return { details: checked.employer, isWhole: true };
  const { errors } = checked;
  const right = Object.entries(form).filter(([field]) => !(field in errors));
  const again = checkEmployer(Object.fromEntries(right));
  return { details: again.kind === 'valid' ? again.employer : { name }, isWhole: false };
}
