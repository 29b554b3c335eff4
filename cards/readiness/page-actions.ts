import { z } from 'zod';
import type { PointId } from '../../domain/readiness/point';
import {
  ANSWERS_PATTERN,
  POINT_ANSWERS,
  PRACTICES,
  type ReadinessState,
  WISHES,
  withAnswers,
} from '../../domain/readiness/state';
import { type ButtonOptions, button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import { typed } from '../kit/typed';
import { type Page, pageName } from './pages';

const letter = z.enum(POINT_ANSWERS).optional();
const points = {
  moveForward: letter,
  longTerm: letter,
  positiveAttitude: letter,
  workPerspective: letter,
  recovery: letter,
  acceptHelp: letter,
  rightService: letter,
  transition: letter,
  longPeriod: letter,
  activityDays: letter,
  openWorkshop: letter,
  directionSupport: letter,
  dailyRhythm: letter,
  wellbeing: letter,
  substances: letter,
  stableLife: letter,
} satisfies Record<PointId, typeof letter>;

/** The state as the pressed card showed it: it is nowhere else. */
const state = z.object({
  runId: z.uuid(),
  startedAt: z.iso.datetime(),
  wish: z.enum(WISHES),
  isWorkActivity: z.boolean(),
  answers: z.string().regex(ANSWERS_PATTERN),
  practice: z.enum(PRACTICES),
  revision: z.number().int().min(0).max(100_000),
});

/** Takes what the card's inputs say into the state, and shows the page it names. */
export const goTo = cardAction(
  'readiness.go',
  z.object({
    state,
    page: z.string().max(80),
    wish: z.enum(WISHES).optional(),
    isWorkActivity: typed,
    ...points,
  }),
);
export type Press = z.infer<typeof goTo.schema>;

/** The state as the person saw it when pressing: the hidden one with what was chosen since. */
export function stateOf({ state: hidden, wish, isWorkActivity, ...press }: Press): ReadinessState {
  const { page: _page, ...chosen } = press;
  return withAnswers(
    {
      ...hidden,
      wish: wish ?? hidden.wish,
      isWorkActivity: isWorkActivity === '' ? hidden.isWorkActivity : isWorkActivity === 'true',
    },
    // A point without an input on the card is `undefined`, and stays as it was.
    chosen,
  );
}

/** A button of the list. Only the pages with choices send their inputs. */
export function goButton(
  title: string,
  current: ReadinessState,
  page: Page,
  options: Pick<ButtonOptions, 'surface' | 'inputs' | 'style' | 'tooltip'>,
): Button {
  return button(goTo, title, { state: current, page: pageName(page) }, options);
}
