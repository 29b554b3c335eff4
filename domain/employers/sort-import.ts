import type { Employer } from './employer';
import type { EmployerImport, ListedEmployer } from './employer-import';
import { findVariants } from './employer-variants';

type Named = Pick<Employer, 'id' | 'name' | 'site'>;

/** A row that may be one of these: of the register, or of the list's own rows before it. */
interface AlikeRow {
  readonly listed: ListedEmployer;
  readonly employers: readonly Named[];
}

/** What becomes of a list's rows, as the register and the choices are now. */
export interface SortedImport {
  /** Will be added. */
  readonly fresh: readonly ListedEmployer[];
  /** Are in the register already. */
  readonly known: readonly ListedEmployer[];
  /** Stand in the list once more. */
  readonly repeated: readonly ListedEmployer[];
  /** To be asked about. */
  readonly alike: readonly AlikeRow[];
  /** To be asked about, as they look like a person's name. */
  readonly persons: readonly ListedEmployer[];
  /** Were said to be others of the register, or people. */
  readonly declined: readonly ListedEmployer[];
}

/** How many look-alikes of a row are named. */
const NAMED = 3;

/** Sorts a list by the register's own matching; a row is matched with the rows before it as well. */
export function sortImport(
  { rows, choices, teamId }: Pick<EmployerImport, 'rows' | 'choices' | 'teamId'>,
  register: readonly Employer[],
): SortedImport {
  const fresh: ListedEmployer[] = [];
  const known: ListedEmployer[] = [];
  const repeated: ListedEmployer[] = [];
  const persons: ListedEmployer[] = [];
  const declined: ListedEmployer[] = [];
  const alike: AlikeRow[] = [];
  const accepted: Employer[] = [];
  for (const listed of rows) {
    const { row, name, businessId, site } = listed;
    const choice = choices[row];
    const here = findVariants(name, accepted, businessId, site);
    const there = findVariants(name, register, businessId, site);
    if (there[0]?.certainty === 'certain') known.push(listed);
    else if (here[0]?.certainty === 'certain') repeated.push(listed);
    else if (choice === 'same' || choice === 'out') declined.push(listed);
    else if (choice !== 'new' && listed.isPersonLike) persons.push(listed);
    else if (choice !== 'new' && there.length + here.length > 0) {
      const employers = [...there, ...here].slice(0, NAMED).map(({ employer }) => employer);
      alike.push({ listed, employers });
    } else {
      fresh.push(listed);
      accepted.push({ id: `row ${row}`, teamId, aliases: [], ...listed });
    }
  }
  return { fresh, known, repeated, alike, persons, declined };
}
