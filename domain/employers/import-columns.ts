import type { Sheet } from '../files/sheet';
import { findPersonalData } from '../kit/personal-data';
import { keysOf } from '../kit/records';

/** Which column of a list is what, from 0. */
export interface ListColumns {
  readonly name: number;
  readonly businessId?: number | undefined;
  readonly site?: number | undefined;
  readonly industry?: number | undefined;
}

export type FoundColumns =
  /** `head`: the row of headings; -1 when the list has none. */
  | { readonly kind: 'found'; readonly head: number; readonly columns: ListColumns }
  /** No heading tells where the names are. */
  | { readonly kind: 'unclear'; readonly head: number; readonly choices: readonly ColumnChoice[] }
  | { readonly kind: 'empty' };

export interface ColumnChoice {
  readonly column: number;
  /** As spreadsheets call it: `A`, `B`, … */
  readonly letter: string;
  /** Its first cell, when it can be shown. */
  readonly heading: string;
}

/** What a heading is called, in lower case without signs; the surer come first. */
const HEADINGS = {
  name: [
    'yritys|yritykset|yrityksen nimi|yritysten nimet|työnantaja|työnantajat|työnantajan nimi',
    'företag|företagets namn|företagsnamn|arbetsgivare|arbetsgivarens namn',
    'employer|employers|employer name|company|companies|company name|business name',
    'firma|firman nimi|organisaatio|organisaation nimi|organisation|organization',
    'nimi|namn|name',
  ],
  businessId: ['y tunnus|ytunnus|fo nummer|fo|business id|businessid|company id'],
  site: [
    'paikka|paikkakunta|kunta|kaupunki|toimipaikka|toimipiste|postitoimipaikka|sijainti',
    'plats|ort|kommun|stad|verksamhetsställe|postort|site|place|town|city|municipality|location',
  ],
  industry: ['toimiala|ala|bransch|verksamhetsområde|industry|sector|line of business'],
} as const;

const ROWS_LOOKED_AT = 10;
const MOST_CHOICES = 20;
const LONGEST_HEADING = 40;

/** Where the names of a list are, and what else it tells of an employer, by its headings. */
export function findListColumns({ rows }: Sheet): FoundColumns {
  const filled = rows.findIndex((row) => row.some((cell) => cell !== ''));
  if (filled < 0) return { kind: 'empty' };
  for (const [head, row] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const name = columnOf('name', row);
    if (name !== undefined) return { kind: 'found', head, columns: columnsBeside(name, row) };
  }
  const used = usedColumns(rows);
  const [only, ...more] = used;
  // A list of names alone needs no heading.
  if (only !== undefined && more.length === 0)
    return { kind: 'found', head: -1, columns: { name: only } };
  const head = rows[filled] ?? [];
  return {
    kind: 'unclear',
    head: filled,
    choices: used.slice(0, MOST_CHOICES).map((column) => ({
      column,
      letter: letterOf(column),
      heading: shownHeading(head[column] ?? ''),
    })),
  };
}

/** The columns when somebody has said in which the names are. */
export function columnsBeside(name: number, head: readonly string[]): ListColumns {
  const others = keysOf(HEADINGS).filter((kind) => kind !== 'name');
  const found = others.map((kind) => [kind, columnOf(kind, head)] as const);
  return { ...Object.fromEntries(found.filter(([, column]) => column !== name)), name };
}

function columnOf(kind: keyof typeof HEADINGS, row: readonly string[]): number | undefined {
  const told = row.map((cell) => ` ${cell.toLowerCase()} `.replace(/[^\p{L}]+/gu, ' ').trim());
  for (const names of HEADINGS[kind]) {
    const column = told.findIndex((heading) => names.split('|').includes(heading));
    if (column >= 0) return column;
  }
  return undefined;
}

function usedColumns(rows: Sheet['rows']): number[] {
  const used = new Set<number>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (cell) used.add(column);
  return [...used].sort((a, b) => a - b);
}

function letterOf(column: number): string {
  const first = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return first === 0 ? letter : letterOf(first - 1) + letter;
}

/** Nothing when it holds personal data or is long. */
export function shownHeading(cell: string): string {
  return cell.length > LONGEST_HEADING || findPersonalData(cell) ? '' : cell;
}
