import type { Article } from '../../domain/answers/article';
import type { SourceDocument } from '../../domain/answers/source-document';
import type { KnowledgeFiles } from './read-articles';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** `703/2023`; a model's `1/2022` is a month. */
const ACT = /(?<![\d/])\d{3,4}\/(?:19|20)\d{2}(?!\d)/u;

/**
 * Statements that the article's sources can't hold, a line each. Local articles tell of their own time
 * and of its plans, so nothing of today is asked of them.
 */
export function sourceFaults(article: Article, files: KnowledgeFiles): string[] {
  const { id, kind, sources, laws } = article;
  const faults: string[] = [];
  if (sources.length + laws.length === 0) faults.push('has no source');
  for (const { law } of laws) {
    if (!files.laws.some((known) => known.id === law)) faults.push(`law ${law} is not there`);
  }
  if (kind !== 'paikallinen') faults.push(...tooOld(article, files), ...unnoted(article, files));
  return faults.map((fault) => `${id}: ${fault}`);
}

/** An act, or a year after the newest of the sources, stands on `laws`. */
function tooOld({ title, body, sources, laws }: Article, { documents }: KnowledgeFiles): string[] {
  if (laws.length > 0) return [];
  const text = `${title.fi} ${body.fi}`;
  const act = ACT.exec(text)?.[0];
  if (act) return [`names the act ${act}, but no laws`];
  const years = sources.flatMap(({ document }) =>
    yearsIn(dateOf(documents.find((known) => known.id === document))),
  );
  const newest = Math.max(...years);
  const later = yearsIn(text).find((year) => years.length > 0 && year > newest);
  return later ? [`tells of ${later}, but its newest source is of ${newest}`] : [];
}

/** What a reform has overtaken carries its note. */
function unnoted({ title, body, changed }: Article, { changes }: KnowledgeFiles): string[] {
  return changes.flatMap(({ id, named }) => {
    if (named === undefined || changed.includes(id)) return [];
    const said = new RegExp(`(?<!\\p{L})(?:${named})`, 'iu').exec(`${title.fi} ${body.fi}`)?.[0];
    return said ? [`says "${said}" without the note ${id}`] : [];
  });
}

const dateOf = (document: SourceDocument | undefined) =>
  typeof document?.date === 'string' ? document.date : '';
const yearsIn = (text: string) => [...text.matchAll(YEAR)].map(([year]) => Number(year));
