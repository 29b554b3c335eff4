import { GROUPS, type Group } from '../../domain/readiness/point';

export type Page =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'result' | 'next' | 'done' }
  | { readonly kind: 'article'; readonly id: string };

/** A page by its name in a button; nothing for a name that no button has. */
export function readPage(name: string): Page | undefined {
  const group = GROUPS.find((known) => known === name);
  if (group) return { kind: 'group', group };
  if (name === 'result' || name === 'next' || name === 'done') return { kind: name };
  const id = name.startsWith('article:') ? name.slice('article:'.length) : '';
  return id ? { kind: 'article', id } : undefined;
}

export function pageName(page: Page): string {
  switch (page.kind) {
    case 'group':
      return page.group;
    case 'article':
      return `article:${page.id}`;
    default:
      return page.kind;
  }
}
