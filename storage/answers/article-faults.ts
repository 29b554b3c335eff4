import type { Article } from '../../domain/answers/article';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import type { Limit } from '../../domain/answers/limit';
import type { Change } from '../../domain/answers/source-document';
import { LANGUAGES, type Language } from '../../domain/language';
import type { KnowledgeFiles } from './read-articles';
import { sourceFaults } from './source-faults';
import { textFaults } from './text-faults';
import { unwantedWords } from './unwanted-words';

/** Words. A body must fit on one screen of a phone, a level's short text on one line. */
const LONGEST_BODY = 120;
const LONGEST_LEVEL = 45;
const LONGEST_SHORT = 12;

const realWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Faults that the schemas can't find, a line each: unknown references, repeated ids, long texts. */
export function knowledgeFaults(files: KnowledgeFiles): string[] {
  const all = [...files.articles, ...files.criteria];
  return [
    ...repeatedIds([...all, ...files.limits].map(({ id }) => id)).map(
      (id) => `${id} is there twice`,
    ),
    ...all.flatMap((article) => referenceFaults(article, files)),
    ...all.flatMap((article) => sourceFaults(article, files)),
    ...[...all, ...files.limits].flatMap(lengthFaults),
    ...[...all, ...files.limits].flatMap(textFaults),
    ...files.criteria.flatMap(levelFaults),
    ...files.changes.flatMap(changeFaults),
  ];
}

function referenceFaults(article: Article, files: KnowledgeFiles): string[] {
  const ids = new Set([...files.articles, ...files.criteria].map(({ id }) => id));
  const changes = new Set(files.changes.map(({ id }) => id));
  const faults: string[] = [];
  for (const id of article.related) if (!ids.has(id)) faults.push(`related ${id} is not there`);
  for (const id of article.changed) if (!changes.has(id)) faults.push(`changed ${id} is not there`);
  for (const { document, heading, criterion } of article.sources) {
    const source = files.documents.find(({ id }) => id === document);
    if (heading !== undefined && !source?.headings.includes(heading)) {
      faults.push(`${document} has no heading "${heading}"`);
    }
    if (criterion !== undefined && !source?.criteria) faults.push(`${document} has no criteria`);
  }
  return faults.map((fault) => `${article.id}: ${fault}`);
}

function lengthFaults({ id, body }: Article | Limit): string[] {
  return LANGUAGES.filter((language) => realWords(body[language]).length > LONGEST_BODY).map(
    (language) => `${id}: ${language} has ${realWords(body[language]).length} words`,
  );
}

function changeFaults({ id, note, check }: Change): string[] {
  return LANGUAGES.flatMap((language) =>
    unwantedWords(`${note[language]} ${check[language]}`, language).map(
      (fault) => `${id}: ${language} ${fault}`,
    ),
  );
}

function levelFaults({ id, levels }: CriterionArticle): string[] {
  const tooLong = (text: string, most: number) => realWords(text).length > most;
  return levels.flatMap(({ level, text, short }) =>
    LANGUAGES.filter(
      (language: Language) =>
        tooLong(text[language], LONGEST_LEVEL) || tooLong(short[language], LONGEST_SHORT),
    ).map((language) => `${id}: level ${level} in ${language} is too long`),
  );
}

function repeatedIds(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
