import WEIGHTS from './learned/chances.json';
import { SIGNALS, type Signals } from './signals';

/*
 * How likely it is that the best entry answers, that one of the best three does, and that the best or
 * what would be shown beneath it does. Each is a sum of the signals by their learned weights, in
 * log-odds, made into a share. `npm run train-answers` learns the weights from questions that the
 * sources answer and from those that they don't.
 */

export interface Chances {
  /** 0–1: that the best entry answers; that one of the best three does. */
  readonly best: number;
  readonly three: number;
  /** 0–1: that the best entry answers, or one that is shown beneath it when it is not sure to. */
  readonly shown: number;
}

type Weights = Readonly<Record<keyof Signals, number>>;

/** None when only limits were found (`signals` is missing). */
export function chancesOf(
  signals: Signals | undefined,
  weights: Readonly<Record<keyof Chances, Weights>> = WEIGHTS,
): Chances {
  if (!signals) return { best: 0, three: 0, shown: 0 };
  const chanceBy = (by: Weights) =>
    1 / (1 + Math.exp(-SIGNALS.reduce((sum, name) => sum + by[name] * signals[name], 0)));
  return {
    best: chanceBy(weights.best),
    three: chanceBy(weights.three),
    shown: chanceBy(weights.shown),
  };
}
