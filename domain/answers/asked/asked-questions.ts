/*
 * What people asked from a need, and which entries answered it: a new question is likely answered by
 * what answered those like it, or by nothing, as they were. Two questions are alike by their words
 * and by what the learned sense takes them to mean; so a Swedish one is like a Finnish one.
 */

/** How many of its likeliest meanings are kept of a question. */
export const MEANINGS = 16;

export interface AskedQuestions {
  /** Hashes of the questions' words in ascending order, each at its number, and how rare it is. */
  readonly hashes: Int32Array;
  readonly rarities: Float32Array;
  /** The words of all questions as numbers, one question after the other; where each one's end. */
  readonly words: Uint16Array;
  readonly wordEnds: Int32Array;
  /** The length of each question's list of rarities. */
  readonly lengths: Float32Array;
  /** The classes of the sense that each likeliest means, `MEANINGS` of each, likeliest first. */
  readonly meanings: Uint16Array;
  /** The classes that answer each; where each one's end. None: it must be declined. */
  readonly answers: Uint16Array;
  readonly answerEnds: Int32Array;
}

/** A question as it is compared with those. */
export interface AskedWords {
  /** Hashes of its words, each once. */
  readonly words: ReadonlySet<number>;
  /** Likeliest first, the one that nothing answers among them. */
  readonly meanings: readonly number[];
}

/** A meaning weighs less the further down it stands. */
export const meaningWeights = Float32Array.from(
  { length: MEANINGS },
  (_, place) => (MEANINGS - place) / MEANINGS,
);
