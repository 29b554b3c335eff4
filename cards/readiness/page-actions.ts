import { z } from 'zod';
import { GROUPS, type Group, type PointId } from '../../domain/readiness/point';
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
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** `choose`: the people to practise with are offered. */
const OPENINGS = [...PRACTICES, 'choose'] as const;
export type Opening = (typeof OPENINGS)[number];

/** Begins a list, or the practice with an invented person. */
export const checklistDoor = privateDoor(
  'readiness.open',
  z.object({ opening: z.enum(OPENINGS).catch('') }),
);

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

export type Page =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'result' | 'next' | 'done' }
  | { readonly kind: 'article'; readonly id: string };

/** A page by its name in a button; nothing for a name that no button has. */
export function readPage(name: string): Page | undefined {
  const group = GROUPS.find((each) => each === name);
  if (group) return { kind: 'group', group };
  if (name === 'result' || name === 'next' || name === 'done') return { kind: name };
  const id = name.startsWith('article:') ? name.slice('article:'.length) : '';
  return id ? { kind: 'article', id } : undefined;
}

function pageName(page: Page): string {
  switch (page.kind) {
    case 'group':
      return page.group;
    case 'article':
      return `article:${page.id}`;
    default:
      return page.kind;
  }
}

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
