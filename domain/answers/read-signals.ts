import { coverageOf, sharesIn } from './coverage';
import { articleOf, type Entry } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import { lacksNearbyNumber, lacksRate, tellsFigure, tellsSum } from './figures-in-entry';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';
import type { Signals } from './signals';
import type { Vocabulary } from './vocabulary';

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
