/** A step of a path: what it is told from, and what reforms have overtaken in it. */
export interface PathStep<Id extends string = string> {
  readonly id: Id;
  /** Ids of articles, the one that the step rests on first. */
  readonly articles: readonly string[];
  /** Ids of `knowledge/changes.yaml` that hold for what the step tells. */
  readonly changed: readonly string[];
}
