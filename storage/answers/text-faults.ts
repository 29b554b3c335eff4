import type { Article, InLanguages } from '../../domain/answers/article';
import type { Limit } from '../../domain/answers/limit';
import { LANGUAGES } from '../../domain/language';

/**
 * An article has one text and some twenty questions. A text that begins with yes or no fits those that
 * ask it one way round and turns the others upside down, so its first sentence says the matter whole.
 */
const YES_OR_NO: InLanguages<RegExp> = {
  fi: /^(?:kyllä|joo|ei)(?![\p{L}-])/iu,
  sv: /^(?:ja|jo|nej)(?![\p{L}-])/iu,
  en: /^(?:yes|no)(?![\p{L}-])/iu,
};
const ONE_WORD_SENTENCE = /^[\p{L}-]+[.!?](?:\s|$)/u;

/** Faults of the wording that would mislead a reader, a line each. */
export function textFaults({ id, body }: Article | Limit): string[] {
  return LANGUAGES.flatMap((language) => {
    const faults: string[] = [];
    const text = body[language];
    if (YES_OR_NO[language].test(text)) faults.push('begins with yes or no');
    else if (ONE_WORD_SENTENCE.test(text)) faults.push('begins with a sentence of one word');
    return faults.map((fault) => `${id}: ${language} ${fault}`);
  });
}
