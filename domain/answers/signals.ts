import { articleOf, type Entry } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import { lacksNearbyNumber, lacksRate, tellsFigure, tellsSum } from './figures-in-entry';
import { coverageOf, sharesIn } from './likeness';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';
import type { Vocabulary } from './vocabulary';

/*
 * Why this file: the index always finds some best entry, also for a question that no source answers.
 * `Montako asiakasta sai töitä keväällä 2024?` shares nearly all its words with an article on clients,
 * yet that article has no such number. Signals are small observations on one question and its best
 * entry (here: asks a figure, the text has none, names a year). Each is a number; `doubt.ts` weighs
 * them and adds them up.
 */

/**
 * The observations, each 0 or 1 unless it says otherwise. Most of them raise the doubt when they are
 * 1; how much is in the table of `doubt.ts`.
 */
export interface Signals {
  /** Always 1: its weight is the doubt to begin with. */
  readonly start: number;
  /** The question asks how many (or how much money), and the entry's text has no number (no sum). */
  readonly noFigure: number;
  readonly noSum: number;
  /** The question asks how many, and none of the entry's example questions does. */
  readonly neverAsked: number;
  /** The thing to count (`asiakasta`) has no number close to it in the text. */
  readonly countedApart: number;
  /** The question asks for a rate (`keskimäärin`, `per asiakas`) that the text does not give. */
  readonly noRate: number;
  /** The text gives the bot a task (`lähetä`, `translate`) instead of asking. */
  readonly task: number;
  /** The question asks about now, or about what came later; the sources describe their own time. */
  readonly today: number;
  readonly later: number;
  /** The question asks for a figure of a certain year; the sources have few of those. */
  readonly figureOfYear: number;
  /** 0–1: the share of the question that the entry lacks and that is not in the field's words. */
  readonly strange: number;
  /** 0–1: the share of the question that the entry lacks. */
  readonly lacking: number;
  /** −0.3 to 0.3: by how much the entry scores above the first limit other than `notInSources`. */
  readonly beyondLimit: number;
  /** −0.3 to 0.3: the same for the first `notInSources` limit. */
  readonly beyondMissing: number;
  /** −1 to 1: how much more of the question that limit covers than the entry does. */
  readonly coveredByMissing: number;
  /** 0–5: how many terms the question has; few terms are weak evidence. */
  readonly words: number;
  /** The question asks for figures or points of a region that the entry is not about. */
  readonly otherRegion: number;
}

/** A larger difference of score says no more than this one. */
const FARTHEST = 0.3;
const MOST_WORDS = 5;
const TASK =
  /^\s*(?:lähetä|varaa|buukkaa|kirjoita|kirjota|käännä|tiivistä|laadi|tilaa|soita|tee (?:mulle|minulle|mun|siitä|asiakkaalle|lista)|(?:can|could) you (?:book|send|write|order|call)|send|book|translate|summari[sz]e|draft|skicka|boka|översätt|beställ|kan du (?:boka|skicka|skriva|ringa))(?!\p{L})/u;
const TODAY =
  /(?<!\p{L})(?:nyt|nykyisin|nykyään|nykyi(?:nen|set)|tällä hetkellä|tänä vuonna|tänään|tän vuoden|tässä kuussa|tällä viikolla|just nu|nu|i ?dag|i år|den här månaden|nuvarande|för närvarande|now|current(?:ly)?|today|this year|these days|at the moment)(?!\p{L})/u;
const LATER =
  /(?<!\p{L})(?:vielä|edelleen|myöhemmin|jälkikäteen|lopulta|(?:vuoden|kuukauden|vuos\p{L}{0,4}) (?:päästä|kuluttua)|still|later|ended up|eventually|after a year|kvar|fortfarande|senare|till slut|efter ett (?:år|halvår))(?!\p{L})/u;
const MONEY =
  /(?<!\p{L})(?:maks(?:o|a|etti)|raha(?!t?oit)|euro|kustan|budjet|hinta|hinna|palkkio|palkkaa?(?!\p{L})|palkat|tiena|cost|budget|money|price|earn|salar|wage|kosta|pengar|tjäna|lön(?:er|en)?(?!\p{L})|pris(?!m))|€/u;

/**
 * The signals of the best entry that is not a limit; nothing when only limits were found.
 *
 * @param question the reading, expanded to the terms of the articles
 * @param ranked entries, best first
 */
export function signalsOf(
  reading: QuestionReading,
  question: ExpandedQuestion,
  ranked: readonly RankedEntry[],
  vocabulary: Vocabulary,
): Signals | undefined {
  const best = ranked.find(({ prepared: { entry } }) => entry.kind !== 'limit');
  if (!best) return undefined;
  const { entry, terms } = best.prepared;
  const missing = firstLimit(ranked, true);
  const shares = sharesIn(question, terms);
  const strange = question.terms.reduce((sum, { weight }, index) => {
    const term = reading.terms[index];
    const isField = term === undefined || vocabulary.fieldOf(term) >= 0;
    return isField ? sum : sum + weight * (1 - (shares[index] ?? 0));
  }, 0);
  const coverage = coverageOf(question, shares);
  const asksFigure = reading.aspect === 'howMany';
  const asksMoney = MONEY.test(reading.text);
  const leadOver = (limit: RankedEntry | undefined) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, best.score - (limit?.score ?? 0)));
  return {
    start: 1,
    noFigure: flag(asksFigure && !tellsFigure(entry, asksMoney)),
    noSum: flag(asksMoney && (asksFigure || reading.aspect === undefined) && !tellsSum(entry)),
    neverAsked: flag(asksFigure && !best.prepared.questions.aspects.includes('howMany')),
    countedApart: flag(asksFigure && lacksNearbyNumber(reading, entry, vocabulary)),
    noRate: flag(lacksRate(reading, entry)),
    task: flag(TASK.test(reading.text)),
    today: flag(TODAY.test(reading.text)),
    later: flag(LATER.test(reading.text)),
    figureOfYear: flag(asksFigure && reading.quantities.some(({ unit }) => unit === 'year')),
    strange: question.weight === 0 ? 0 : strange / question.weight,
    lacking: 1 - coverage,
    beyondLimit: leadOver(firstLimit(ranked, false)),
    beyondMissing: leadOver(missing),
    coveredByMissing: missing
      ? coverageOf(question, sharesIn(question, missing.prepared.terms)) - coverage
      : -FARTHEST,
    words: Math.min(MOST_WORDS, question.terms.length),
    otherRegion: flag((asksFigure || reading.asksPoints) && isOfOtherRegion(entry, reading)),
  };
}

const flag = (is: boolean) => (is ? 1 : 0);

/** The best limit that says what the sources lack, or the best of the other limits. */
function firstLimit(ranked: readonly RankedEntry[], isMissing: boolean): RankedEntry | undefined {
  return ranked.find(
    ({ prepared: { entry } }) =>
      entry.kind === 'limit' && (entry.limit.reason === 'notInSources') === isMissing,
  );
}

function isOfOtherRegion(entry: Entry, { regions }: QuestionReading): boolean {
  const region = articleOf(entry)?.region;
  return regions.length > 0 && !(region !== undefined && regions.includes(region));
}
