export type StorePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly key: string;
      readonly certificate: string;
    };

/** What a bot of the chaos run is started with. */
export interface ChildOrders {
  readonly store: StorePlace;
  /** Its clock against the machine's. */
  readonly clockAheadMs: number;
  /** Entra id. */
  readonly coordinator: string;
  readonly seed: number;
  readonly isFaulty: boolean;
  /** The folder of what is built. */
  readonly dist: string;
}
