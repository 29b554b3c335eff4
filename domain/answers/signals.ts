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
