/** Namespace of the demo's ids. */
export const DEMO_IDS = '5d4b3bb0-2a3f-4d5f-9a61-2f0d7a5f7d10';

export interface DemoCoach {
  readonly id: string;
  readonly teamId: string;
  /** Face-to-face meetings in a usual week. */
  readonly usually: number;
  readonly employerIds: readonly [string, ...string[]];
}

/** Face-to-face meetings in a usual week, and clients in job search, by place in the team. */
export const USUALLY = [5, 6, 3] as const;
