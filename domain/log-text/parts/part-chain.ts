import type { Chain } from '../tagger/lattice';

/**
 * What a word of a log is part of: the day of the contact, the next step, the day of the next step,
 * the role or the name of the person spoken to; or none of them.
 */
const PARTS = ['none', 'metDay', 'nextStep', 'nextDay', 'role', 'person'] as const;
export type Part = (typeof PARTS)[number];

export const PART_CHAIN: Chain = { tags: PARTS.length, isAllowed: () => true };

export function tagOf(part: Part): number {
  return PARTS.indexOf(part);
}
