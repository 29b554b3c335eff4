/** A frame for the coach's own thinking, shown beside the next steps. The bot never picks one. */
export interface Orientation<Id extends string> {
  readonly id: Id;
  /** Id of the knowledge article it rests on. */
  readonly article: string;
}

/** Helsinki's group trainings (003). Strings `readiness.training.<id>`. */
export const TRAININGS = [
  { id: 'fromActivityToWork', article: 'helsinki-tyotoiminnasta-tyoelamaan' },
  { id: 'towardsJobSearch', article: 'helsinki-kohti-tyonhakua' },
  { id: 'applyForJobs', article: 'helsinki-haetaan-toita' },
  { id: 'studies', article: 'helsinki-opintovalmennus' },
] as const satisfies readonly Orientation<string>[];

/** Support by the five phases (criterion 3, 004; 002). Strings `readiness.phase.<id>`. */
export const PHASES = [
  { id: 'start', article: 'menetelma-vaihe-1' },
  { id: 'profile', article: 'menetelma-vaihe-2' },
  { id: 'search', article: 'menetelma-vaihe-3' },
  { id: 'employer', article: 'menetelma-vaihe-4' },
  { id: 'atWork', article: 'menetelma-vaihe-5' },
] as const satisfies readonly Orientation<string>[];
