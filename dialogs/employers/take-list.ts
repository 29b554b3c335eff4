import { importColumnCard } from '../../cards/employers/import-column-card';
import { wordsIn } from '../../cards/kit/wording';
import {
  columnsBeside,
  findListColumns,
  type ListColumns,
} from '../../domain/employers/import-columns';
import { readEmployerList } from '../../domain/employers/read-employer-list';
import type { Sheet } from '../../domain/files/sheet';
import { isPersonsName } from '../../domain/log-text/persons-name';
import { formIdFor } from '../kit/form-id';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { importTeams, showPreview } from './show-import';

interface Dropped {
  readonly sheets: readonly Sheet[];
  readonly url: string;
  /** Where somebody has said that the names are. */
  readonly column?: number | undefined;
  /** Somebody was asked, and did not say. */
  readonly isMissing?: boolean;
}

/** A list of employers as it was dropped: what will become of it, or where its names are. */
export async function takeList(turn: Turn, dropped: Dropped, services: Lent): Promise<Reply> {
  const found = dropped.sheets.map((sheet) => ({ sheet, columns: findListColumns(sheet) }));
  const { sheet, columns } =
    found.find((one) => one.columns.kind === 'found' && one.columns.head >= 0) ??
    found.find((one) => one.columns.kind !== 'empty') ??
    {};
  if (!sheet || !columns || columns.kind === 'empty') return say(turn, 'empty');
  if (columns.kind === 'found') return preview(turn, sheet, columns, services);
  const { head, choices } = columns;
  const { column, url, isMissing } = dropped;
  if (column === undefined || !choices.some((choice) => choice.column === column))
    return importColumnCard(turn.language, { url, choices, isMissing, surface: turn.surface });
  const chosen = columnsBeside(column, sheet.rows[head] ?? []);
  return preview(turn, sheet, { head, columns: chosen }, services);
}

async function preview(
  turn: Turn,
  sheet: Sheet,
  where: { readonly head: number; readonly columns: ListColumns },
  services: Lent,
): Promise<Reply> {
  const [team] = importTeams(turn);
  const list = readEmployerList(sheet, where, isPersonsName);
  if (list === 'tooMany') return say(turn, 'tooMany');
  if (list.rows.length + list.left.length === 0) return say(turn, 'empty');
  const begun = await services.store.employerImports.begin({
    ...list,
    id: formIdFor(turn),
    teamId: team?.id ?? '',
    personId: turn.who.id,
    begunAt: turn.now.toISOString(),
    choices: {},
    added: [],
  });
  return showPreview(turn, begun, services);
}

function say({ language }: Turn, what: 'empty' | 'tooMany'): Reply {
  return { kind: 'text', text: wordsIn(language)(`employers.import.${what}`) };
}
