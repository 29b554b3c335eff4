import type { InLanguages, Region } from './article';

/** Why the bot declines a question that it understands. */
export const LIMIT_REASONS = [
  'outOfScope',
  'personalData',
  'medical',
  'amounts',
  'otherRegion',
  'notInSources',
  'conduct',
  'instructions',
] as const;
export type LimitReason = (typeof LIMIT_REASONS)[number];

export interface Limit {
  readonly id: string;
  readonly reason: LimitReason;
  /** The region whose source lacks it. */
  readonly region?: Region | undefined;
  readonly title: InLanguages<string>;
  readonly body: InLanguages<string>;
  readonly questions: InLanguages<readonly string[]>;
}
