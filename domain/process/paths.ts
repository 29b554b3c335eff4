import { CLIENT_PATH } from './client-path';
import { COACHING_PATH } from './coaching-path';
import { JUPITER_PATH } from './jupiter-path';
import type { PathStep } from './path';

export const PATHS = ['client', 'coaching', 'jupiter'] as const;
export type PathId = (typeof PATHS)[number];

const STEPS = { client: CLIENT_PATH, coaching: COACHING_PATH, jupiter: JUPITER_PATH };
export type StepId = (typeof STEPS)[PathId][number]['id'];

/** The step that somebody looks at; `number` runs from 1 to `count`. */
export interface PathPosition {
  readonly path: PathId;
  readonly step: PathStep<StepId>;
  readonly number: number;
  readonly count: number;
}

export function pathSteps(path: PathId): readonly PathStep<StepId>[] {
  return STEPS[path];
}

/** The step with a number from 1; a number out of range gives the first or the last step. */
export function positionAt(path: PathId, wanted: number): PathPosition {
  const steps = pathSteps(path);
  const number = Math.min(Math.max(Math.trunc(wanted) || 1, 1), steps.length);
  const step = steps[number - 1];
  if (!step) throw new Error(`a path without steps: ${path}`);
  return { path, step, number, count: steps.length };
}
