import type { RankFeatures } from './rank-features';

/*
 * Why this file: the index always finds some best entry, also for a question that no source answers.
 * `Montako asiakasta sai töitä keväällä 2024?` shares nearly all its words with an article on clients,
 * yet that article has no such number. Signals are small observations on one question and its best
 * entry (here: asks a figure, the text has none, names a year), above all on what of the question the
 * entry leaves unexplained. `chances.ts` weighs them.
 */

/** The best entry's features that say how well it fits. */
export const FITTING = [
  'found',
  'first',
  'six',
  'title',
  'same',
  'asking',
  'asksOther',
  'coverage',
  'about',
  'weightiest',
  'oneWordAlone',
  'criterion',
  'level',
  'ofCriterion',
  'ofRegion',
  'otherRegion',
  'unaskedRegion',
  'likelihood',
  'kin',
  'asked',
  'askedKin',
  'askedNearest',
  'askedOften',
] as const satisfies readonly (keyof RankFeatures)[];

export type Fitting = Pick<RankFeatures, (typeof FITTING)[number]>;

export interface Signals extends Fitting {
  /** Always 1: its weight is the chance to begin with, in log-odds. */
  readonly start: number;
  /** The best entry's score, its share among the candidates (0–1, and its logarithm), that of three. */
  readonly score: number;
  readonly share: number;
  readonly logShare: number;
  readonly shareOfThree: number;
  /** By how much it scores above the next, and above the first limit. */
  readonly lead: number;
  readonly leadOverLimit: number;
  /** How like the examples of the first limit the question is, the best of them and six; how likely it is. */
  readonly limitFirst: number;
  readonly limitSix: number;
  readonly limitLikelihood: number;
  /** How likely the learned sense makes it that nothing answers (a logarithm). */
  readonly nothing: number;
  /** 0–1: the share of those that nothing answered among the asked questions like it; how like they are. */
  readonly unanswered: number;
  readonly nearest: number;
  /** 0–1: the share of the question that the entry lacks and that is not in the field's words. */
  readonly strange: number;
  /** The weight of the terms that the entry hardly has, and their share (0–1). */
  readonly unexplained: number;
  readonly unexplainedShare: number;
  /** How many terms, words and what weight the question has. */
  readonly terms: number;
  readonly words: number;
  readonly weight: number;
  /** How far its terms belong to the field: the mean and the least (see `fieldOf`). */
  readonly field: number;
  readonly leastField: number;
  /** The share of its terms that no article has. */
  readonly unknown: number;
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
  /** It asks for figures or points of a region that the entry is not about. */
  readonly figureOfRegion: number;
  /** It speaks of money. */
  readonly money: number;
  /** It has a number of clients, of points, of another unit, or without one. */
  readonly ofClients: number;
  readonly ofPoints: number;
  readonly ofOther: number;
  readonly ofNothing: number;
  /** It asks who, how many, how long, when, where, or which of two sources holds. */
  readonly who: number;
  readonly howMany: number;
  readonly howLong: number;
  readonly when: number;
  readonly where: number;
  readonly whichHolds: number;
}

export const SIGNALS = [
  'start',
  ...FITTING,
  'score',
  'share',
  'logShare',
  'shareOfThree',
  'lead',
  'leadOverLimit',
  'limitFirst',
  'limitSix',
  'limitLikelihood',
  'nothing',
  'unanswered',
  'nearest',
  'strange',
  'unexplained',
  'unexplainedShare',
  'terms',
  'words',
  'weight',
  'field',
  'leastField',
  'unknown',
  'noFigure',
  'noSum',
  'neverAsked',
  'countedApart',
  'noRate',
  'task',
  'today',
  'later',
  'figureOfYear',
  'figureOfRegion',
  'money',
  'ofClients',
  'ofPoints',
  'ofOther',
  'ofNothing',
  'who',
  'howMany',
  'howLong',
  'when',
  'where',
  'whichHolds',
] as const satisfies readonly (keyof Signals)[];
