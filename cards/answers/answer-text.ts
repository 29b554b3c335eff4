import type { Answer } from '../../domain/answers/answer';
import { articleOf, type Entry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import { bodyOf, doubtsOf, titleOf } from './entry-text';

/** What an answer says, as Markdown; nothing in it comes from the asker. */
export interface AnswerText {
  readonly title: string;
  readonly body: string;
  /** What is doubtful in the source itself. */
  readonly doubts: readonly string[];
  /** What answers about as well, told beneath. */
  readonly also: readonly { readonly title: string; readonly body: string }[];
  /** What has changed since the sources were written, and with whom to check. */
  readonly notes: readonly string[];
  /** The same, where it says of the source alone what has become of it. */
  readonly sourceNotes: readonly string[];
}

const NOTHING_MORE = { doubts: [], also: [], notes: [], sourceNotes: [] };

/** The words of an answer, of a question back, or of a decline. */
export function answerText(answer: Answer, knowledge: Articles): AnswerText {
  const { language } = answer;
  const t = wordsIn(language);
  switch (answer.kind) {
    case 'answer':
      return {
        title: titleOf(answer.entry, language),
        body: bodyOf(answer),
        also: (answer.also ?? []).map((entry) => ({
          title: titleOf(entry, language),
          body: entry.body[language],
        })),
        doubts: doubtsOf(answer.entry, language),
        ...notesOf([answer.entry, ...(answer.also ?? [])], knowledge, language),
      };
    case 'askBack':
      return {
        title: t('answer.askBack'),
        body: answer.choices.map((entry) => `- ${titleOf(entry, language)}`).join('\n'),
        ...NOTHING_MORE,
      };
    case 'decline': {
      if (answer.reason === 'limit' && answer.limit) {
        const { title, body } = answer.limit;
        return { title: title[language], body: body[language], ...NOTHING_MORE };
      }
      const reason = answer.reason === 'limit' ? 'unknown' : answer.reason;
      return {
        title: t(`answer.declined.${reason}.title`),
        body: t(`answer.declined.${reason}.body`),
        ...NOTHING_MORE,
      };
    }
  }
}

function notesOf(
  entries: readonly Entry[],
  knowledge: Articles,
  language: Language,
): Pick<AnswerText, 'notes' | 'sourceNotes'> {
  const t = wordsIn(language);
  const ids = new Set(entries.flatMap((entry) => articleOf(entry)?.changed ?? []));
  const changes = [...ids].flatMap((id) => knowledge.change(id) ?? []);
  const told = (isOfSource: boolean) =>
    changes
      .filter((change) => change.isOfSource === isOfSource)
      .map(({ note, check }) =>
        t('answer.changed', { note: note[language], check: check[language] }),
      );
  return { notes: told(false), sourceNotes: told(true) };
}
