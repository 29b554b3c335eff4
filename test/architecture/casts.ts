/**
 * Code alone: comments, strings, regular expressions and the texts of templates are left out, and
 * what a template puts in stays. Good for looking for words; not a parser.
 */
export function codeOf(text: string): string {
  let code = '';
  let at = 0;
  /** Of each template that is open: how many braces within it are. */
  const templates: number[] = [];
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const skip = (pattern: RegExp): boolean => take(pattern) !== '';
  const template = (): void => {
    skip(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y);
    if (skip(/`/y)) code += '``';
    else if (skip(/\$\{/y)) {
      templates.push(0);
      code += '`${';
    }
  };
  while (at < text.length) {
    if (skip(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y)) continue;
    if (skip(/'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y)) code += "''";
    else if (text[at] === '/' && mayBeginRegularExpression(code) && skip(REGULAR_EXPRESSION))
      code += '//';
    else if (skip(/`/y)) template();
    else if (text[at] === '}' && templates.at(-1) === 0) {
      templates.pop();
      at += 1;
      code += '}';
      template();
    } else {
      const taken = take(/[^/'"`{}]+|[\s\S]/y);
      const last = templates.length - 1;
      if (last >= 0 && taken === '{') templates[last] = (templates[last] ?? 0) + 1;
      if (last >= 0 && taken === '}') templates[last] = (templates[last] ?? 0) - 1;
      code += taken;
    }
  }
  return code;
}

const REGULAR_EXPRESSION = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;

/** After a value a slash divides; after an operator, a bracket or `return` it begins a pattern. */
function mayBeginRegularExpression(code: string): boolean {
  return /(?:^|[=(,:;!&|?{}[+\-*%<>~^]|\breturn|\bcase|\btypeof|=>)\s*$/.test(code.slice(-80));
}

/** Each cast of a file, with what stands around it. `as const` is none, nor is a new name. */
export function castsIn(text: string): string[] {
  const code = codeOf(text).replace(
    /\b(?:import|export)\b(?:\s+type)?\s*(?:\w+\s*,\s*)?(?:\{[^}]*\}|\*\s+as\s+\w+)/g,
    '',
  );
  const casts = [
    /[\w)\]}'`]\s+as\s+(?!const\b)[\w({['"`<]/g,
    // An arrow function's or a class's type parameters stand before a bracket, a cast before a value.
    /(?:[=(,:;!&|?[{}+\-*]|\breturn|=>)\s*<(?!const\b)[A-Z]\w*(?:\[\])*>\s*[\w'"`[{]/g,
  ];
  return casts.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ index }) => lineAt(code, index)),
  );
}

function lineAt(code: string, index: number): string {
  const from = code.lastIndexOf('\n', index) + 1;
  const to = code.indexOf('\n', index + 2);
  return code.slice(from, to < 0 ? undefined : to).trim();
}
