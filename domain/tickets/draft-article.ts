import { oneLine } from '../kit/one-line';
import { LANGUAGES, type Language } from '../language';
import type { Ticket } from './ticket';
import { answerOf } from './ticket-history';

const LONGEST_NAME = 60;

export interface DraftArticle {
  readonly fileName: string;
  readonly text: string;
}

/**
 * An accepted answer as the beginning of an article: what is known is filled in, what is not says
 * TODO, which the reader of `knowledge/` refuses. It names nobody. Nothing without an answer.
 */
export function draftArticle(ticket: Ticket): DraftArticle | undefined {
  const answer = answerOf(ticket);
  if (ticket.state !== 'accepted' || !answer?.text) return undefined;
  const { language, question } = ticket;
  const id = `luonnos-${slugOf(question) || 'kysymys'}`;
  const inOwn = (wanted: Language, text: string) =>
    wanted === language ? JSON.stringify(oneLine(text)) : 'TODO';
  const lines = [
    '---',
    '# LUONNOS / UTKAST / DRAFT: from a question that was asked and the answer that helped.',
    '# Not in use until every TODO is filled in, a source is named and this file is in knowledge/.',
    `id: ${id}`,
    'draft: true',
    'kind: TODO # menetelmä, järjestelmä, etuus, laki, paikallinen, sanasto',
    'roles: []',
    'forms: []',
    'criteria: []',
    'title:',
    ...LANGUAGES.map((name) => `  ${name}: ${inOwn(name, question)}`),
    'questions:',
    ...LANGUAGES.flatMap((name) => [`  ${name}:`, `    - ${inOwn(name, question)}`]),
    'sources: [] # TODO: document, heading or criterion',
    'changed: []',
    `related: [${ticket.articleId ? JSON.stringify(ticket.articleId) : ''}]`,
    `reviewed: TODO # answered ${answer.at.slice(0, 10)}`,
    '---',
    ...LANGUAGES.flatMap((name) => [
      '',
      `## ${name}`,
      '',
      name === language ? bodyOf(answer.text ?? '') : 'TODO',
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
