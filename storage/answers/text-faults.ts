import type { Article, InLanguages } from '../../domain/answers/article';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import type { Limit } from '../../domain/answers/limit';
import { LANGUAGES, type Language } from '../../domain/language';
import { unwantedWords } from './unwanted-words';

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

/** `004`: what we call a document, which says nothing to a reader. */
const DOCUMENT_NUMBER = /(?<![\d.,])00[0-4](?!\d)/u;

/**
 * Our copy of a source has lost lines and mixed columns; whether the publication has too is not known.
 * A sentence that tells of damage names the copy.
 */
const DAMAGE: InLanguages<{ source: RegExp; damage: RegExp; copy: RegExp }> = {
  fi: {
    source: /läh(?:de|te)|liit(?:e|t)|julkaisu|kohdan teksti|tason \d/iu,
    damage:
      /paine(?:ttu|tut|taan)|painaa|painovirhe|painoasu|kirjoitusvirhe|vauriot?|vaurioitu|vioittu|viallinen|katkennut|sekaisin|sekoittunut|kado(?:nnut|nneet)|pudonnut|siirty(?:nyt|neet)|väärä(?:ssä|än) pai|väärissä/iu,
    copy: /tekstikopio/iu,
  },
  sv: {
    source: /käll|bilaga|publikation|texten på nivå/iu,
    damage:
      /\btryckt\b|feltryck|skrivfel|felstavad|skada|fel ställe|är (?:av)?bruten|klippt|kluven|omkasta|oordning|fallit bort|förskjut/iu,
    copy: /textkopia/iu,
  },
  en: {
    source: /source|annex|publication|level \d text/iu,
    damage:
      /print|misspelt|damage|(?:is|are) broken|cut (?:in|off|by)|scrambl|misplaced|dropped out of level|is lost|lost its|garbl|out of order|shifted/iu,
    copy: /text copy/iu,
  },
};

/** Faults of the wording that would mislead a reader, a line each. */
export function textFaults(article: Article | CriterionArticle | Limit): string[] {
  return [...openingFaults(article), ...wordFaults(article)];
}

function wordFaults(article: Article | CriterionArticle | Limit): string[] {
  return LANGUAGES.flatMap((language) => {
    const { source, damage, copy } = DAMAGE[language];
    const texts = textsOf(article, language);
    const numbered = texts.filter((text) => DOCUMENT_NUMBER.test(text));
    const damaged = texts
      .flatMap((text) => text.split(/(?<=[.!?])\s|\n/u))
      .filter((sentence) => source.test(sentence) && damage.test(sentence) && !copy.test(sentence));
    return [
      ...numbered.map(() => 'calls a source by its number'),
      ...damaged.map((sentence) => `tells damage of our copy as the source's: ${sentence}`),
      ...texts.flatMap((text) => unwantedWords(text, language)),
    ].map((fault) => `${article.id}: ${language} ${fault}`);
  });
}

/** Everything of an article that is read, questions aside. */
function textsOf(article: Article | CriterionArticle | Limit, language: Language): string[] {
  const texts = [article.title[language], article.body[language]];
  if (!('levels' in article)) return texts;
  const levels = article.levels.flatMap(({ text, short }) => [text[language], short[language]]);
  return [...texts, ...levels, article.doubt?.[language] ?? ''];
}

function openingFaults({ id, body }: Article | Limit): string[] {
  return LANGUAGES.flatMap((language) => {
    const faults: string[] = [];
    const text = body[language];
    if (YES_OR_NO[language].test(text)) faults.push('begins with yes or no');
    else if (ONE_WORD_SENTENCE.test(text)) faults.push('begins with a sentence of one word');
    return faults.map((fault) => `${id}: ${language} ${fault}`);
  });
}
