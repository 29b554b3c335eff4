import type { ReadinessState, Wish } from './state';

/** Strings `readiness.wayIn.<id>`: one line each. */
const WAY_IN_LINES = [
  'yes',
  'notNow',
  'unknown',
  'who',
  'formWorkActivity',
  'formReferral',
  'call',
  'openToAll',
] as const;
type WayInLineId = (typeof WAY_IN_LINES)[number];

export interface WayInLine {
  readonly id: WayInLineId;
  /** Id of the article the line rests on. */
  readonly article: string;
  /** Ids of knowledge/changes.yaml. */
  readonly changed?: readonly string[];
}

/** How a client gets into supported job coaching, in the order to read it. */
export interface WayIn {
  readonly wish: Wish;
  readonly lines: readonly WayInLine[];
}

/**
 * The way into coaching. It is open whatever the answers are, since an interest in work is the only
 * condition (Kriteeri 9, 004:740). Only the first line depends on the client's wish, and the form on
 * the services that the client already has.
 */
export function wayIn(state: ReadinessState): WayIn {
  return { wish: state.wish, lines: [opening(state.wish), WHO, form(state), CALL, OPEN_TO_ALL] };
}

const WHO: WayInLine = { id: 'who', article: 'kriteeri-09-lahettajat' };
const CALL: WayInLine = {
  id: 'call',
  article: 'ph-roolit',
  changed: ['te-services', 'wellbeing-county'],
};
const OPEN_TO_ALL: WayInLine = { id: 'openToAll', article: 'kriteeri-09-seulomatta' };

function opening(wish: Wish): WayInLine {
  switch (wish) {
    case 'yes':
      return { id: 'yes', article: 'kriteeri-09-itse-hakeutuminen' };
    case 'notNow':
      return { id: 'notNow', article: 'kriteeri-09-rohkaisu' };
    case 'unknown':
      return { id: 'unknown', article: 'kriteeri-10-kysyminen' };
  }
}

function form(state: ReadinessState): WayInLine {
  if (!state.isWorkActivity) return { id: 'formReferral', article: 'lomake-lahete' };
  return {
    id: 'formWorkActivity',
    article: 'kysymys-aktivointisuunnitelma',
    changed: ['activation-plan', 'rehabilitative-work'],
  };
}
