import { plain } from './escape-markdown';

/** A string with places for values: texts and names by turns, beginning and ending with a text. */
export type Template = readonly string[];

/** `Viikko {{week}}: {{count}}` as `['Viikko ', 'week', ': ', 'count', '']`. */
export function templateOf(text: string): Template {
  return text.split(/\{\{\s*(\w+)\s*\}\}/);
}

export type Values = Readonly<Record<string, unknown>>;

/** The string with its values, none of which is read as Markdown; a missing one shows its name. */
export function fill(template: Template, values: Values): string {
  let text = template[0] ?? '';
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at] ?? '';
    text += (name in values ? toText(values[name]) : `{{${name}}}`) + (template[at + 1] ?? '');
  }
  return text;
}

function toText(value: unknown): string {
  return typeof value === 'number' ? String(value) : plain(String(value ?? ''));
}
