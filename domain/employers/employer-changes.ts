import type { Employer } from './employer';
import { EMPLOYER_FIELDS } from './employer-form';

const CHANGED_FIELDS = [...EMPLOYER_FIELDS, 'aliases'] as const;

export interface EmployerChange {
  /** The instant of the change, ISO 8601. */
  readonly at: string;
  readonly fields: readonly {
    readonly field: (typeof CHANGED_FIELDS)[number];
    /** Empty when there was nothing, or is nothing any more. */
    readonly before: string;
    readonly after: string;
  }[];
}

/**
 * What each edit changed, newest first; who made it is left out. `former` are the earlier versions,
 * oldest first, each with the instant that ended it.
 */
export function employerChanges(
  present: Employer,
  former: readonly { readonly employer: Employer; readonly until: string }[],
): EmployerChange[] {
  return former
    .map(({ employer, until }, index) => {
      const next = former[index + 1]?.employer ?? present;
      const fields = CHANGED_FIELDS.map((field) => ({
        field,
        before: textOf(employer[field]),
        after: textOf(next[field]),
      })).filter(({ before, after }) => before !== after);
      return { at: until, fields };
    })
    .filter(({ fields }) => fields.length > 0)
    .reverse();
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}
