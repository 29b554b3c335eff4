/** A step of a path. Its text comes from articles, so that path and answers never differ. */
export interface PathStep<Id extends string = string> {
  readonly id: Id;
  /** Ids of articles; the first is the step's main source. */
  readonly articles: readonly string[];
  /** Ids of `knowledge/changes.yaml`: reforms that have changed what the step says. */
  readonly changed: readonly string[];
}
