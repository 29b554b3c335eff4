import { formOf, type WordForm } from './word-form';

/** One place of a pattern: any of these forms. */
interface Token {
  readonly forms: readonly WordForm[];
  readonly isOptional: boolean;
}

export interface Pattern {
  readonly tokens: readonly Token[];
  /** It leaves room for a name (`{name}`). */
  readonly holdsName: boolean;
}

/**
 * What a line of the pattern files says: `<remove> <latest> [<entry>]` with the groups' words in place
 * of their names. A word in brackets may be missing; `|` separates words of which any will do.
 */
export function patternOf(line: string, groups: Readonly<Record<string, string>>): Pattern {
  const parts = line.trim().split(/\s+/);
  return {
    tokens: parts.filter((part) => part !== '{name}').map((part) => tokenOf(part, groups)),
    holdsName: parts.includes('{name}'),
  };
}

function tokenOf(part: string, groups: Readonly<Record<string, string>>): Token {
  const isOptional = part.startsWith('[');
  const written = part.replace(/^\[|\]$/g, '').split('|');
  const forms = written.flatMap((form) => {
    const group = /^<(.+)>$/.exec(form)?.[1];
    if (group === undefined) return [formOf(form)];
    const words = groups[group];
    if (words === undefined) throw new Error(`no group of words is called ${group}`);
    return words.split(' ').map(formOf);
  });
  return { forms, isOptional };
}
