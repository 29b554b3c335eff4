import { articleOf, type Entry } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import { lacksNearbyNumber, lacksRate, tellsFigure, tellsSum } from './figures-in-entry';
import { coverageOf, sharesIn } from './likeness';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';
import type { Vocabulary } from './vocabulary';

/** What can be seen of a question and its best entry that tells whether the one answers the other. */
export interface Signals {
  readonly start: number;
  /** A text without a number tells none, and one without a sum no costs. */
  readonly noFigure: number;
  readonly noSum: number;
  /** None of the entry's own questions asks how many. */
  readonly neverAsked: number;
  /** What is counted has no number close to it in the text. */
  readonly countedApart: number;
  /** A rate is asked (`keskimäärin`, `per asiakas`) that the text does not give. */
  readonly noRate: number;
  /** A task, and no question. */
  readonly task: number;
  /** The sources speak of their own time, and seldom of what came after. */
  readonly today: number;
  readonly later: number;
  /** They give hardly any figure of a year. */
  readonly figureOfYear: number;
  /** The share of the question that the entry lacks and that is not in the field's own words. */
  readonly strange: number;
  /** The share of the question that the entry lacks. */
  readonly lacking: number;
  /** How far below the best the first limit is that is about something else than the sources. */
  readonly beyondLimit: number;
  /** And the first that is about what the sources lack; and how much more of the question it has. */
  readonly beyondMissing: number;
  readonly coveredByMissing: number;
  /** Of few words there is little to go by. */
  readonly words: number;
  /** A region's figures or points are in that region's source alone. */
  readonly otherRegion: number;
}

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
/** The signals of the first of the ranked that is no limit; nothing when there is none. */
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
  const held = coverageOf(question, shares);
  const asksFigure = reading.aspect === 'howMany';
  const asksMoney = MONEY.test(reading.text);
  const beyond = (other: RankedEntry | undefined) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, best.score - (other?.score ?? 0)));
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
    lacking: 1 - held,
    beyondLimit: beyond(firstLimit(ranked, false)),
    beyondMissing: beyond(missing),
    coveredByMissing: missing
      ? coverageOf(question, sharesIn(question, missing.prepared.terms)) - held
      : -FARTHEST,
    words: Math.min(MOST_WORDS, question.terms.length),
    otherRegion: flag((asksFigure || reading.asksPoints) && isOfOtherRegion(entry, reading)),
  };
}

const flag = (is: boolean) => (is ? 1 : 0);

function firstLimit(ranked: readonly RankedEntry[], ofMissing: boolean): RankedEntry | undefined {
  return ranked.find(
    ({ prepared: { entry } }) =>
      entry.kind === 'limit' && (entry.limit.reason === 'notInSources') === ofMissing,
  );
}

function isOfOtherRegion(entry: Entry, { regions }: QuestionReading): boolean {
  const region = articleOf(entry)?.region;
  return regions.length > 0 && !(region !== undefined && regions.includes(region));
}
