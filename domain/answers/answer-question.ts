import type { Level } from '../knowledge/article';
import type { Language } from '../language';
import { type ComputedLevel, computeLevel, computeTotal } from './compute-level';
import { articleOf, type Entry, levelId } from './entry';
import { askedBefore, type Before } from './follow-up';
import type { Knowledge } from './knowledge';
import { asked, type Ranked, rank } from './rank';
import { type QuestionReading, readQuestion } from './read-question';

export type Answer =
  | {
      readonly kind: 'answer';
      readonly language: Language;
      readonly entry: Exclude<Entry, { kind: 'limit' }>;
      readonly computed?: ComputedLevel | undefined;
      /** The band of a total that the question named. */
      readonly total?: ReturnType<typeof computeTotal>;
      /** Other entries that came close, best first. */
      readonly others: readonly Entry[];
      /** How well it fits, about 0 to 1.3. */
      readonly score: number;
    }
  /** Several fit about as well, or the question is too short to tell. */
  | {
      readonly kind: 'askBack';
      readonly language: Language;
      readonly choices: readonly Exclude<Entry, { kind: 'limit' }>[];
    }
  | {
      readonly kind: 'decline';
      readonly language: Language;
      /** What it is about, when that is known; else nothing that is in the sources was found. */
      readonly limit?: Extract<Entry, { kind: 'limit' }> | undefined;
      readonly reason: 'limit' | 'unknown' | 'otherPlace' | 'person' | 'later' | 'empty';
    };

export interface AnswerOptions {
  /** The reader's own language, for questions that could be in any. */
  readonly language: Language;
  /** What was answered just before, for questions that lean on it. */
  readonly before?: Before | undefined;
  /** Articles that the coordinator has hidden. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

const CANDIDATES = 30;
/** From which score on an entry answers; below, it is at most one of the choices. */
export const ENOUGH = 0.5;
const CHOICE = 0.4;
const CLOSE = 0.03;
/** How far below the best a criterion may be that the question's numbers fit. */
const NEAR = 0.15;
const MOST_CHOICES = 3;
const MOST_OTHERS = 4;
/** The latest that a source tells of. */
const LAST_YEAR = 2022;

/** Answers a question from the knowledge, asks back, or declines. Nothing is kept of the question. */
export function answerQuestion(
  question: string,
  knowledge: Knowledge,
  options: AnswerOptions,
): Answer {
  const own = readQuestion(question, knowledge.vocabulary, options.language);
  if (own.terms.length === 0 && own.quantities.length === 0 && !options.before) {
    return { kind: 'decline', language: own.language, reason: 'empty' };
  }
  const { reading, again } = askedBefore(own, options.before, knowledge);
  if (again) return answerWith(again, reading, [], 1);
  const ranked = rankedFor(reading, knowledge, options.hidden);
  return decide(reading, ranked, knowledge);
}

function rankedFor(
  reading: QuestionReading,
  knowledge: Knowledge,
  hidden: ReadonlySet<string> = new Set(),
): Ranked[] {
  const question = asked(reading, knowledge.vocabulary);
  const found = knowledge.finder.find(question.all, CANDIDATES).map(({ entry }) => entry);
  // What was asked by number is looked at, however few words it shares.
  const named =
    reading.criterion === undefined ? [] : entriesOfCriterion(reading.criterion, knowledge);
  const candidates = [...new Set([...found, ...named])].filter((entry) => {
    const article = articleOf(entry);
    return !(article && hidden.has(article.id));
  });
  return rank(candidates.map(knowledge.prepared), question, reading, knowledge.vocabulary);
}

function entriesOfCriterion(number: number, knowledge: Knowledge): Entry[] {
  const article = knowledge.criterion(number);
  if (!article) return [];
  const ids = [article.id, ...article.levels.map(({ level }) => levelId(article.id, level))];
  return ids.flatMap((id) => knowledge.entry(id) ?? []);
}

function decide(reading: QuestionReading, ranked: readonly Ranked[], knowledge: Knowledge): Answer {
  const { language } = reading;
  const [best] = ranked;
  const decline = (reason: Extract<Answer, { kind: 'decline' }>['reason']): Answer => ({
    kind: 'decline',
    language,
    reason,
  });
  if (!best) return decline('unknown');
  const top = best.prepared.entry;
  const computed = computedFor(reading, ranked, knowledge);
  if (top.kind === 'limit' && best.score >= CHOICE && !computed) {
    return { kind: 'decline', language, reason: 'limit', limit: top };
  }
  if (reading.namesPerson) return decline('person');
  if (reading.namesOtherPlace) return decline('otherPlace');
  if (asksLater(reading, top, language)) return decline('later');
  if (computed) return computed;
  if (best.score < ENOUGH && reading.criterion === undefined) {
    return best.score >= CHOICE ? askBack(reading, ranked) : decline('unknown');
  }
  const level = namedLevel(reading, top);
  const entry = level === undefined ? top : (knowledge.entry(levelId(idOf(top), level)) ?? top);
  return answerWith(entry, reading, ranked, best.score);
}

/** A level that the numbers give. */
function computedFor(
  reading: QuestionReading,
  ranked: readonly Ranked[],
  knowledge: Knowledge,
): Answer | undefined {
  const [best] = ranked;
  // `Kuinka usein, kun pisteitä on 92` asks for no points.
  if (reading.aspect !== undefined && reading.aspect !== 'howMany') return undefined;
  const isOfLevel = best?.prepared.entry.kind === 'level' && best.score >= CHOICE;
  if (!best || !(reading.asksPoints || isOfLevel)) return undefined;
  const likely = ranked
    .filter(({ score }) => score >= Math.min(best.score - NEAR, CHOICE))
    .map(criterionOf);
  const criteria = reading.criterion === undefined ? likely : [reading.criterion];
  for (const criterion of criteria) {
    const computed = criterion === undefined ? undefined : computeLevel(criterion, reading);
    const article = criterion === undefined ? undefined : knowledge.criterion(criterion);
    if (!computed || !article) continue;
    const entry = knowledge.entry(levelId(article.id, computed.level));
    if (entry && entry.kind !== 'limit') {
      return { ...answerOf(entry, reading, ranked, best.score), computed };
    }
  }
  return undefined;
}

function criterionOf({ prepared: { entry } }: Ranked): number | undefined {
  if (entry.kind === 'level' || entry.kind === 'criterion') return entry.article.criterion;
  const criteria = articleOf(entry)?.criteria ?? [];
  return criteria.length === 1 ? criteria[0] : undefined;
}

/** `Paljonko vitoseen`: of the criterion that was found, the level that was named. */
function namedLevel(reading: QuestionReading, top: Entry): Level | undefined {
  if (top.kind !== 'criterion') return undefined;
  const points = reading.quantities.filter(({ unit }) => unit === 'points');
  const value = points.length === 1 ? points[0]?.value : undefined;
  return value !== undefined && value >= 1 && value <= 5 && Number.isInteger(value)
    ? (value as Level)
    : undefined;
}

const idOf = (entry: Entry) => articleOf(entry)?.id ?? entry.id;

/** A year after the last source, unless the text that was found speaks of it. */
function asksLater(reading: QuestionReading, top: Entry, language: Language): boolean {
  const years = reading.quantities.filter(
    ({ unit, value }) => unit === 'year' && value > LAST_YEAR,
  );
  if (years.length === 0) return false;
  // No source counts anything after it, whatever it says of plans.
  if (reading.aspect === 'howMany') return true;
  const article = articleOf(top);
  if ((article?.changed.length ?? 0) > 0 && article?.kind !== 'paikallinen') return false;
  return years.some(({ value }) => !top.body[language].includes(String(value)));
}

function askBack(reading: QuestionReading, ranked: readonly Ranked[]): Answer {
  const choices = distinct(ranked.filter(({ score }) => score >= CHOICE - CLOSE)).slice(
    0,
    MOST_CHOICES,
  );
  return choices.length > 0
    ? { kind: 'askBack', language: reading.language, choices }
    : { kind: 'decline', language: reading.language, reason: 'unknown' };
}

function answerWith(
  entry: Entry,
  reading: QuestionReading,
  ranked: readonly Ranked[],
  score: number,
): Answer {
  if (entry.kind === 'limit') {
    return { kind: 'decline', language: reading.language, reason: 'limit', limit: entry };
  }
  return answerOf(entry, reading, ranked, score);
}

function answerOf(
  entry: Exclude<Entry, { kind: 'limit' }>,
  reading: QuestionReading,
  ranked: readonly Ranked[],
  score: number,
): Extract<Answer, { kind: 'answer' }> {
  const others = distinct(ranked)
    .filter((other) => idOf(other) !== idOf(entry))
    .slice(0, MOST_OTHERS);
  return {
    kind: 'answer',
    language: reading.language,
    entry,
    total: computeTotal(reading),
    others,
    score,
  };
}

/** The entries that answer, one for each article. */
function distinct(ranked: readonly Ranked[]): Exclude<Entry, { kind: 'limit' }>[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ prepared: { entry } }) => {
    if (entry.kind === 'limit' || seen.has(idOf(entry))) return [];
    seen.add(idOf(entry));
    return [entry];
  });
}
