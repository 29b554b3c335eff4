import { oneLine } from '../kit/one-line';
import { LANGUAGES, type Language } from '../language';
import type { Ticket } from './ticket';
import { answerOf } from './ticket-history';

const LONGEST_NAME = 60;

export interface DraftArticle {
  readonly fileName: string;
  readonly text: string;
}

/** What is known of an article to come. */
export interface DraftSource {
  /** Where it comes from, for who opens the file. */
  readonly from: string;
  /** Of the question and the answer. */
  readonly language: Language;
  /** Becomes its title. */
  readonly question: string;
  /** What people have asked, by the language they asked it in. */
  readonly questions: Partial<Record<Language, readonly string[]>>;
  readonly answer?: string | undefined;
  /** ISO 8601. */
  readonly answeredAt?: string | undefined;
  readonly articleId?: string | undefined;
}

/** An accepted answer as the beginning of an article. It names nobody. Nothing without an answer. */
export function draftArticle(ticket: Ticket): DraftArticle | undefined {
  const answer = answerOf(ticket);
  if (ticket.state !== 'accepted' || !answer?.text) return undefined;
  const { language, question, articleId } = ticket;
  return beginArticle({
    from: 'a question that was asked and the answer that helped',
    language,
    question,
    questions: { [language]: [question] },
    answer: answer.text,
    answeredAt: answer.at,
    articleId,
  });
}

/**
 * The beginning of an article: what is known is filled in, what is not says TODO, which the reader of
 * `knowledge/` refuses.
 */
export function beginArticle(source: DraftSource): DraftArticle {
  const { language, question, answer, answeredAt, articleId } = source;
  const id = `luonnos-${slugOf(question) || 'kysymys'}`;
  const quoted = (text: string) => JSON.stringify(oneLine(text));
  const questionsIn = (name: Language) => source.questions[name]?.map(quoted) ?? ['TODO'];
  const lines = [
    '---',
    `# LUONNOS / UTKAST / DRAFT: from ${source.from}.`,
    '# Not in use until every TODO is filled in, a source is named and this file is in knowledge/.',
    `id: ${id}`,
    'draft: true',
    'kind: TODO # menetelmä, järjestelmä, etuus, laki, paikallinen, sanasto',
    'roles: []',
    'forms: []',
    'criteria: []',
    'title:',
    ...LANGUAGES.map((name) => `  ${name}: ${name === language ? quoted(question) : 'TODO'}`),
    'questions:',
    ...LANGUAGES.flatMap((name) => [
      `  ${name}:`,
      ...questionsIn(name).map((text) => `    - ${text}`),
    ]),
    'sources: [] # TODO: document, heading or criterion',
    'changed: []',
    `related: [${articleId ? JSON.stringify(articleId) : ''}]`,
    answeredAt ? `reviewed: TODO # answered ${answeredAt.slice(0, 10)}` : 'reviewed: TODO',
    '---',
    ...LANGUAGES.flatMap((name) => [
      '',
      `## ${name}`,
      '',
      name === language && answer ? bodyOf(answer) : 'TODO',
    ]),
    '',
  ];
  return { fileName: `${id}.md`, text: lines.join('\n') };
}

/** A heading or a rule in the answer would cut the article in two. */
function bodyOf(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^([^\S\r\n\u2028\u2029]*)(#|---|===)/gm, '$1\\$2');
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return words.slice(0, LONGEST_NAME).replace(/-$/, '');
}
