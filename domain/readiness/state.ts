import { POINT_IDS, type PointId } from './point';

/** m = toteutuu (met), s = tukea tarvitaan (support), u = ei tiedossa (unknown, the start); `Point.asks`. */
export const POINT_ANSWERS = ['m', 's', 'u'] as const;
export type PointAnswer = (typeof POINT_ANSWERS)[number];

export const WISHES = ['yes', 'notNow', 'unknown'] as const;
export type Wish = (typeof WISHES)[number];

/** The invented people to practise with; '' is a list about a real conversation. */
export const PRACTICES = ['', 'samuli', 'sirpa', 'jarmo'] as const;
export type Practice = (typeof PRACTICES)[number];

/** A list that is being filled in. It exists only in the card's data and is never stored or logged. */
export interface ReadinessState {
  readonly runId: string;
  readonly startedAt: string;
  readonly wish: Wish;
  /** Is the client a client of kuntouttava työtoiminta? */
  readonly isWorkActivity: boolean;
  /** One letter (`Answer`) for each of POINT_IDS, in that order. */
  readonly answers: string;
  readonly practice: Practice;
  readonly revision: number;
}

export type GivenAnswers = { readonly [Id in PointId]?: PointAnswer | undefined };

/** The answers of a state: a letter for each of the 16 points. */
export const ANSWERS_PATTERN = /^[msu]{16}$/;

/** A list where nothing is known yet. All three invented people are in kuntouttava työtoiminta. */
export function newState(
  runId: string,
  startedAt: string,
  practice: Practice = '',
): ReadinessState {
  const isWorkActivity = practice !== '';
  const answers = encodeAnswers({});
  return { runId, startedAt, wish: 'unknown', isWorkActivity, answers, practice, revision: 0 };
}

/** The letters of the given answers; a point left out is unknown. */
export function encodeAnswers(given: GivenAnswers): string {
  return POINT_IDS.map((id) => given[id] ?? 'u').join('');
}

/** The answer to a point; unknown when its letter is missing or is not one of `POINT_ANSWERS`. */
export function pointAnswer(state: ReadinessState, id: PointId): PointAnswer {
  const letter = state.answers[POINT_IDS.indexOf(id)];
  return POINT_ANSWERS.find((answer) => answer === letter) ?? 'u';
}

/** The same list with the given points answered and the rest as they were. */
export function withAnswers(state: ReadinessState, given: GivenAnswers): ReadinessState {
  const answers = POINT_IDS.map((id) => given[id] ?? pointAnswer(state, id)).join('');
  return { ...state, answers };
}
