import type { Asked } from './asked';
import { articleOf, type Entry } from './entry';
import { sharesIn } from './likeness';
import type { Ranked } from './rank';
import type { QuestionReading } from './read-question';
import { stemOf } from './terms';
import type { Vocabulary } from './vocabulary';

/**
 * What tells that the best entry does not answer, fitted as log-odds on questions that sources answer
 * and questions that they don't. Above `BOUNDS.doubt` the question is declined.
 */
const DOUBT = {
  start: 4.27,
  score: -1.46,
  /** A figure that no source gives sounds like one that it does. */
  figure: 2.08,
  /** And a text without a number tells none. */
  noFigure: 4,
  /** What is counted is not in the entry. */
  notCounted: 1.3,
  /** A task, and no question. */
  task: 3,
  /** The sources speak of their own time. */
  today: 1,
  /** The field's own words, on average. */
  field: -1.07,
  /** The share of the question that the entry lacks and that is not in the field's own words. */
  strange: 4.45,
  /** How far below the best the first limit is that is about something else than the sources. */
  beyondLimit: -11,
  /** Each word: of few there is little to go by. */
  word: -1.08,
  /** A region's figures or points are in that region's source alone. */
  otherRegion: 5.6,
};
const FARTHEST_LIMIT = 0.3;
const MOST_WORDS = 5;

const TASK =
  /^\s*(?:lähetä|varaa|buukkaa|kirjoita|kirjota|käännä|tiivistä|laadi|tilaa|soita|tee (?:mulle|minulle|mun|siitä|asiakkaalle|lista)|(?:can|could) you (?:book|send|write|order|call)|send|book|translate|summari[sz]e|draft|skicka|boka|översätt|beställ|kan du (?:boka|skicka|skriva|ringa))(?!\p{L})/u;
const COUNTED = /(?<!\p{L})(?:montako|monta|många|many) (\p{L}{4,})/u;
const HARDLY_HELD = 0.4;
const TODAY =
  /(?<!\p{L})(?:nyt|nykyisin|nykyään|nykyi(?:nen|set)|tällä hetkellä|tänä vuonna|tänään|tän vuoden|tässä kuussa|tällä viikolla|just nu|nu|i ?dag|i år|den här månaden|nuvarande|för närvarande|now|current(?:ly)?|today|this year|these days|at the moment)(?!\p{L})/u;
const MONEY =
  /(?<!\p{L})(?:maks(?:o|a|etti)|raha(?!t?oit)|euro|kustan|budjet|hinta|hinna|palkkio|cost|budget|money|price|kosta|pengar|pris(?!m))|€/u;
const SUM = /€|euro|miljoon/u;
const YEAR = /(?:\d{1,2}\.){0,2}(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const FIGURE =
  /\d|(?<!\p{L})(?:yksi|yhde|yhtä|kaksi|kahde|kahte|kahta|kolme|neljä|viisi|viide|viittä|kuusi|kuude|kuute|seitsem|kymmen|puol(?:et|ta|i)|kaikki|kaikil|useim|kukaan|kerran|kahdesti|ensimmäi|toinen|kolma)/iu;

/** How likely the best of the ranked is no answer: log-odds, of which 0 is as likely as not. */
export function doubtOf(
  reading: QuestionReading,
  question: Asked,
  ranked: readonly Ranked[],
  vocabulary: Vocabulary,
): number {
  const [best] = ranked;
  if (!best) return Number.POSITIVE_INFINITY;
  const field = reading.terms.map(vocabulary.fieldOf);
  const mean = field.reduce((sum, one) => sum + one, 0) / Math.max(1, field.length);
  const shares = sharesIn(question, best.prepared.terms);
  const strange = question.terms
    .map(({ weight }, index) => ((field[index] ?? 1) < 0 ? weight * (1 - (shares[index] ?? 0)) : 0))
    .reduce((sum, one) => sum + one, 0);
  const limit = ranked.find(
    ({ prepared: { entry } }) => entry.kind === 'limit' && entry.limit.reason !== 'notInSources',
  );
  const region = articleOf(best.prepared.entry)?.region;
  const isOfOther =
    reading.regions.length > 0 && !(region !== undefined && reading.regions.includes(region));
  const asksFigure = reading.aspect === 'howMany';
  return (
    DOUBT.start +
    DOUBT.score * best.score +
    (asksFigure ? DOUBT.figure : 0) +
    (asksFigure && !tellsFigure(best.prepared.entry, MONEY.test(reading.text))
      ? DOUBT.noFigure
      : 0) +
    (lacksCounted(reading, shares) ? DOUBT.notCounted : 0) +
    (TASK.test(reading.text) ? DOUBT.task : 0) +
    (TODAY.test(reading.text) ? DOUBT.today : 0) +
    DOUBT.field * mean +
    DOUBT.strange * (question.weight === 0 ? 0 : strange / question.weight) +
    DOUBT.beyondLimit * Math.min(FARTHEST_LIMIT, best.score - (limit?.score ?? 0)) +
    DOUBT.word * Math.min(MOST_WORDS, question.terms.length) +
    (isOfOther && (asksFigure || reading.asksPoints) ? DOUBT.otherRegion : 0)
  );
}

/** Whether the word after `montako` is not in the entry. */
function lacksCounted({ text, language, terms }: QuestionReading, shares: readonly number[]) {
  const [, counted] = COUNTED.exec(text) ?? [];
  const index = counted === undefined ? -1 : terms.indexOf(stemOf(counted, language));
  return index >= 0 && (shares[index] ?? 0) < HARDLY_HELD;
}

/** Whether an entry's text has a number that is no date, or a sum. A level is a number itself. */
function tellsFigure({ kind, body }: Entry, ofMoney: boolean): boolean {
  if (kind === 'level' || kind === 'criterion') return true;
  return ofMoney ? SUM.test(body.fi) : FIGURE.test(body.fi.replace(YEAR, ''));
}
