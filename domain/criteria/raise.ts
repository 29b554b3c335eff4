import { LEVELS, type Level } from './level';
import type { NoteKind, Proposal } from './proposal';
import type { Scale } from './scale';
import { SCALES } from './scales';

/** What would raise a computed proposal by one level. */
export type Raise =
  | { readonly kind: 'top' }
  /** The value has to reach the next level's own bound. */
  | { readonly kind: 'bound'; readonly level: Level; readonly bound: number }
  /** What the next level says. */
  | { readonly kind: 'text'; readonly level: Level }
  /** A condition beside the value holds it down. */
  | { readonly kind: 'review' | 'plans' | 'tracking' | 'employed' | 'people' };

/** By the note that says it holds the level down. */
const CONDITIONS: Partial<
  Record<NoteKind, Extract<Raise['kind'], 'review' | 'plans' | 'tracking' | 'employed' | 'people'>>
> = {
  reviewNone: 'review',
  reviewMonthly: 'review',
  inLineMissing: 'plans',
  inLineLow: 'plans',
  notTracked: 'tracking',
  tenClients: 'employed',
  upperByPeople: 'people',
};

export function raiseOf(proposal: Extract<Proposal, { kind: 'computed' }>): Raise {
  const { criterion, level, notes, unit } = proposal;
  if (level === 5) return { kind: 'top' };
  const condition = notes.map(({ kind }) => CONDITIONS[kind]).find((kind) => kind !== undefined);
  if (condition) return { kind: condition };
  const scale = SCALES[criterion];
  // A team's mean in 17 is of levels, and no mean of meetings tells what they will be.
  if (!scale || unit === 'teams' || criterion === 17)
    return { kind: 'text', level: LEVELS[level] ?? 5 };
  const next = scale.bands.find((band) => band.level > level);
  const bound = next && boundOf(scale, next);
  return next && bound !== undefined
    ? { kind: 'bound', level: next.level, bound }
    : { kind: 'text', level: LEVELS[level] ?? 5 };
}

function boundOf({ better }: Scale, { from, to }: Scale['bands'][number]): number | undefined {
  return better === 'more' ? from : to;
}

/**
 * The value with one decimal, rounded to its worse side, so that no shown value reaches a bound that
 * the value itself does not: 5.96 meetings are shown as 5.9.
 */
export function shownValue({
  criterion,
  value,
}: Pick<Extract<Proposal, { kind: 'computed' }>, 'criterion' | 'value'>): number {
  const isLessBetter = SCALES[criterion]?.better === 'less';
  const tenths = Number((10 * value).toFixed(6));
  return (isLessBetter ? Math.ceil(tenths) : Math.floor(tenths)) / 10;
}
