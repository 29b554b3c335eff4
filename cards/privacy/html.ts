import { createHash } from 'node:crypto';
import type { Language } from '../../domain/language';

/** Dark where the reader's device is dark; every pair of colours has a contrast of 7 or more. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#767676;--link:#1f5c4d}
@media(prefers-color-scheme:dark){:root{--ink:#ededed;--paper:#1b1b1b;--line:#9a9a9a;--link:#8fd6c0}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0;margin:0}
nav [aria-current]{font-weight:700}
.rows{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
`;

/** What a browser may do with a page of ours: show it with its own style, and nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** Of what it leads to. */
  readonly language: Language;
  readonly isCurrent?: boolean;
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** What the links to the same page in other languages are called. */
  readonly languagesLabel: string;
  readonly languages: readonly PageLink[];
  /** HTML, of the functions below. */
  readonly body: readonly string[];
  readonly links: readonly PageLink[];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const paragraphHtml = (text: string): string => `<p>${escapeHtml(text)}</p>`;

export const listHtml = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

/** A chapter of the page; `parts` are HTML. */
export const sectionHtml = (title: string, parts: readonly string[]): string =>
  `<section><h2>${escapeHtml(title)}</h2>${parts.join('')}</section>`;

/** The first cell of a row names it. */
export function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const lines = rows.map(([name = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${others}</tr>`;
  });
  // A keyboard must reach what a narrow screen has to scroll.
  return `<div class="rows" role="region" tabindex="0" aria-label="${escapeHtml(head[0] ?? '')}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

/** The whole document. */
export function pageHtml({ language, title, body, ...rest }: Page): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name} – Kolme kuppia</title><style>${STYLE}</style></head>
<body><header><nav aria-label="${escapeHtml(rest.languagesLabel)}"><ul>${rest.languages.map(itemHtml).join('')}</ul></nav></header>
<main><h1>${name}</h1>${body.join('\n')}</main>
<footer><ul>${rest.links.map(itemHtml).join('')}</ul></footer></body></html>
`;
}

function itemHtml({ href, text, language, isCurrent }: PageLink): string {
  const current = isCurrent ? ' aria-current="page"' : '';
  return `<li><a href="${escapeHtml(href)}" lang="${language}" hreflang="${language}"${current}>${escapeHtml(text)}</a></li>`;
}
