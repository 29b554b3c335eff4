/** A file that somebody has dropped into a chat: its name, and where it can be fetched for a while. */
export interface DroppedFile {
  readonly name: string;
  /** Missing where Teams tells none, as for pictures and outside the own chat. */
  readonly url?: string | undefined;
}

const TABLES = ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'];
const OTHER_TABLES = ['xls', 'xlsb', 'ods', 'numbers'];

/** What its name says that it is: a table that can be read, one to be saved otherwise, or no table. */
export function fileKind({ name }: DroppedFile): 'table' | 'otherTable' | 'other' {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (TABLES.includes(ending)) return 'table';
  return OTHER_TABLES.includes(ending) ? 'otherTable' : 'other';
}
