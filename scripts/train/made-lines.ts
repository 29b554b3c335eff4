import { flatten } from '../../domain/log-text/flat-text';
import { tokensIn } from '../../domain/log-text/tagger/tokens';
import type { TaggedLine } from './tagged-lines';

/*
 * Lines that nobody wrote, made of those that somebody did: in small letters, in capitals, without
 * marks, with another employer's name. They teach what of a line doesn't matter.
 */

/** The line in small letters or in capitals; its tokens stand where they stood. */
export function inCase(line: TaggedLine, toCase: (text: string) => string): TaggedLine | undefined {
  const text = toCase(line.text);
  if (text === line.text || text.length !== line.text.length) return undefined;
  const tokens = tokensIn(text, flatten(text));
  return tokens.length === line.tokens.length ? { ...line, text, tokens } : undefined;
}

/** The line without its marks, but for those within names. */
export function withoutMarks(line: TaggedLine): TaggedLine | undefined {
  const isKept = line.tokens.map(
    ({ text }, at) => line.tags[at] !== 0 || !/^[.,;:!?()–-]$/.test(text),
  );
  return isKept.includes(false) ? rebuilt(line, (at) => (isKept[at] ? [] : null)) : undefined;
}

/** Words in place of those of the line: `[]` for the same, null for none. */
type Replacement = readonly string[] | null;

function rebuilt(line: TaggedLine, replace: (at: number) => Replacement): TaggedLine | undefined {
  let text = '';
  const wanted: number[] = [];
  line.tokens.forEach((token, at) => {
    const replacement = replace(at);
    if (replacement === null) return;
    const before = line.tokens[at - 1];
    const gap = before ? line.text.slice(before.end, token.start) : '';
    const words = replacement.length > 0 ? replacement : [token.text];
    text += `${text === '' ? '' : gap}${words.join(' ')}`;
    const tag = line.tags[at] ?? 0;
    words.forEach((_word, index) => {
      wanted.push(tag === 1 && index > 0 ? 2 : tag);
    });
  });
  const tokens = tokensIn(text, flatten(text));
  return tokens.length === wanted.length ? { ...line, text, tokens, tags: wanted } : undefined;
}

/** The words of the line's first name. */
function nameIn({ tags }: TaggedLine): { start: number; end: number } | undefined {
  const start = tags.indexOf(1);
  if (start < 0) return undefined;
  let end = start + 1;
  while (tags[end] === 2) end += 1;
  return { start, end };
}

/** How a name ends in a line: its language, its case ending, and whether it has capitals. */
function endingOf(line: TaggedLine): string | undefined {
  const name = nameIn(line);
  const [first] = line.line.employers;
  if (!name || !first) return undefined;
  const same = first.text.toLowerCase() === first.name.toLowerCase();
  const end = same ? '' : /(?:(?:ss|st|ll|lt)[aä]|lle|n|s|st|l|lt)$/u.exec(first.text)?.[0];
  if (end === undefined) return undefined;
  return `${line.line.lang}|${end.replace('ä', 'a')}|${first.text === first.text.toLowerCase()}`;
}

/** Lines of others with names that stand in the same case, by that case. */
export function byEnding(lines: readonly TaggedLine[]): ReadonlyMap<string, readonly TaggedLine[]> {
  const groups = new Map<string, TaggedLine[]>();
  for (const line of lines) {
    const ending = endingOf(line);
    if (ending === undefined) continue;
    const group = groups.get(ending);
    if (group) group.push(line);
    else groups.set(ending, [line]);
  }
  return groups;
}

/** The line about the employer of another one. */
export function withNameOf(
  line: TaggedLine,
  groups: ReadonlyMap<string, readonly TaggedLine[]>,
  turn: number,
): TaggedLine | undefined {
  const group = groups.get(endingOf(line) ?? '') ?? [];
  const other = group[(turn * 7919) % Math.max(1, group.length)];
  const [own, others] = [nameIn(line), other && nameIn(other)];
  if (!other || !own || !others || other.line.id === line.line.id) return undefined;
  const [from, to] = [other.tokens[others.start], other.tokens[others.end - 1]];
  if (!from || !to) return undefined;
  const words = other.text.slice(from.start, to.end).split(/\s+/);
  return rebuilt(line, (at) => {
    if (at === own.start) return words;
    return at > own.start && at < own.end ? null : [];
  });
}
