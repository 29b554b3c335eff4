import { builtOf } from '../kit/records';
import { sharesIn } from './coverage';
import { articleOf, type Entry } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import { lacksNearbyNumber, lacksRate, tellsFigure, tellsSum } from './figures-in-entry';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';
import type { LearnedOfQuestion } from './read-learned';
import { FITTING, type Fitting, type Signals } from './signals';
import type { Unit } from './unit-of';
import type { Vocabulary } from './vocabulary';

/** More says no more. */
const MOST = { lead: 6, terms: 15, words: 40, weight: 60 };
/** A term that an entry has less than this is unexplained. */
const HARDLY = 0.3;

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
  { sense, asked }: LearnedOfQuestion,
  vocabulary: Vocabulary,
): Signals | undefined {
  const answering = ranked.filter(({ prepared: { entry } }) => entry.kind !== 'limit');
  const [best, next] = answering;
  if (!best) return undefined;
  const limit = ranked.find(({ prepared: { entry } }) => entry.kind === 'limit');
  const leadOver = (other: RankedEntry | undefined) =>
    Math.min(MOST.lead, best.score - (other?.score ?? Number.NEGATIVE_INFINITY));
  return {
    ...builtOf<Fitting>(FITTING, (name) => best.features[name]),
    start: 1,
    score: best.score,
    ...sharesOf(answering, ranked),
    lead: leadOver(next),
    leadOverLimit: leadOver(limit),
    limitFirst: limit?.features.first ?? 0,
    limitSix: limit?.features.six ?? 0,
    limitLikelihood: limit?.features.likelihood ?? 0,
    nothing: Math.log(sense.none + 1e-6),
    unanswered: asked.unanswered,
    nearest: asked.nearest,
    ...leftOver(best, question, reading, vocabulary),
    ...figuresMissing(best, reading, vocabulary),
    ...kindOfQuestion(reading),
  };
}

function sharesOf(answering: readonly RankedEntry[], ranked: readonly RankedEntry[]) {
  const most = ranked[0]?.score ?? 0;
  const parts = answering.slice(0, 3).map(({ score }) => Math.exp(score - most));
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  const share = (parts[0] ?? 0) / all;
  const shareOfThree = parts.reduce((sum, part) => sum + part, 0) / all;
  return { share, logShare: Math.log(share + 1e-6), shareOfThree };
}

/** What of the question the entry leaves unexplained. */
function leftOver(
  { prepared }: RankedEntry,
  question: ExpandedQuestion,
  reading: QuestionReading,
  vocabulary: Vocabulary,
) {
  const shares = sharesIn(question, prepared.terms);
  const fields = reading.terms.map(vocabulary.fieldOf);
  let strange = 0;
  let unexplained = 0;
  question.terms.forEach(({ weight }, index) => {
    const share = shares[index] ?? 0;
    if ((fields[index] ?? 0) < 0) strange += weight * (1 - share);
    if (share < HARDLY) unexplained += weight;
  });
  const whole = Math.max(1e-6, question.weight);
  const count = Math.max(1, fields.length);
  return {
    strange: strange / whole,
    unexplained,
    unexplainedShare: unexplained / whole,
    terms: Math.min(MOST.terms, question.terms.length),
    words: Math.min(MOST.words, reading.text.split(' ').length),
    weight: Math.min(MOST.weight, question.weight),
    field: fields.length === 0 ? -1 : fields.reduce((sum, field) => sum + field, 0) / count,
    leastField: fields.length === 0 ? -1 : Math.min(...fields),
    unknown: reading.terms.filter((term) => !vocabulary.has(term)).length / count,
  };
}

function figuresMissing(
  { prepared: { entry, questions } }: RankedEntry,
  reading: QuestionReading,
  vocabulary: Vocabulary,
) {
  const asksFigure = reading.aspect === 'howMany';
  const asksMoney = MONEY.test(reading.text);
  return {
    noFigure: flag(asksFigure && !tellsFigure(entry, asksMoney)),
    noSum: flag(asksMoney && (asksFigure || reading.aspect === undefined) && !tellsSum(entry)),
    neverAsked: flag(asksFigure && !questions.aspects.includes('howMany')),
    countedApart: flag(asksFigure && lacksNearbyNumber(reading, entry, vocabulary)),
    noRate: flag(lacksRate(reading, entry)),
    figureOfYear: flag(asksFigure && reading.quantities.some(({ unit }) => unit === 'year')),
    figureOfRegion: flag((asksFigure || reading.asksPoints) && isOfOtherRegion(entry, reading)),
    money: flag(asksMoney),
  };
}

function kindOfQuestion({ text, aspect, quantities }: QuestionReading) {
  const has = (...units: readonly Unit[]) =>
    flag(quantities.some(({ unit }) => units.includes(unit)));
  return {
    task: flag(TASK.test(text)),
    today: flag(TODAY.test(text)),
    later: flag(LATER.test(text)),
    ofClients: has('clients', 'coaches'),
    ofPoints: has('points'),
    ofOther: has('percent', 'days', 'perWeek', 'teams', 'phases', 'met', 'seekers'),
    ofNothing: has('plain'),
    who: flag(aspect === 'who'),
    howMany: flag(aspect === 'howMany'),
    howLong: flag(aspect === 'howLong'),
    when: flag(aspect === 'when'),
    where: flag(aspect === 'where'),
    whichHolds: flag(aspect === 'whichHolds'),
  };
}

const flag = (is: boolean) => (is ? 1 : 0);

function isOfOtherRegion(entry: Entry, { regions }: QuestionReading): boolean {
  const region = articleOf(entry)?.region;
  return regions.length > 0 && !(region !== undefined && regions.includes(region));
}
