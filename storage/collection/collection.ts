/**
 * The one port all records go through. A document lives in a partition (a team, a person, …),
 * is listed by its type in the order of `at`, and can be found by any of its keys.
 */
export interface Document {
  readonly id: string;
  readonly partition: string;
  readonly type: string;
  /** Sort key within the type: a day (`2026-11-21`) or an instant (ISO 8601, UTC). */
  readonly at: string;
  /** Version of the body's schema. */
  readonly v: number;
  /** What else it is listed under, such as `coach:<id>`; changes with the document. */
  readonly keys: readonly string[];
  readonly body: unknown;
}

export interface StoredDocument extends Document {
  /** Changes with every write. */
  readonly etag: string;
}

export interface Listing {
  readonly partition: string;
  readonly type: string;
  /** Only documents that carry this key. */
  readonly key?: string | undefined;
  /** `at` from this on (inclusive). */
  readonly from?: string | undefined;
  /** `at` up to this (inclusive; a day includes itself, not the instants within it). */
  readonly to?: string | undefined;
}

export interface PageOf<T> {
  readonly items: readonly T[];
  /** Hand it to the next `list`; missing on the last page. */
  readonly continuation?: string | undefined;
}

export type Write =
  | { readonly op: 'create'; readonly document: Document }
  | { readonly op: 'replace'; readonly document: Document; readonly etag: string }
  | { readonly op: 'remove'; readonly id: string; readonly etag: string };

export type CreateOutcome = { kind: 'created'; etag: string } | { kind: 'exists' };
export type ReplaceOutcome = { kind: 'replaced'; etag: string } | { kind: 'changed' };
export type RemoveOutcome = { kind: 'removed' } | { kind: 'changed' };
export type BatchOutcome =
  | { kind: 'done' }
  /** Nothing was written; `index` is the first write that was refused. */
  | { kind: 'refused'; index: number; reason: 'exists' | 'changed' };

/** Every promise of a write settles only when the write is durable. A fault of the store rejects. */
export interface Collection {
  get(partition: string, id: string): Promise<StoredDocument | undefined>;
  /** Those of the ids that there are, in one request and in no order. */
  getAll(partition: string, ids: readonly string[]): Promise<StoredDocument[]>;
  create(document: Document): Promise<CreateOutcome>;
  /** `changed` when the etag is another by now, or the document is gone. */
  replace(document: Document, etag: string): Promise<ReplaceOutcome>;
  remove(partition: string, id: string, etag: string): Promise<RemoveOutcome>;
  /** Newest first with `order: 'newest'` (the default), in the order of `at`, then of `id`. */
  list(
    listing: Listing & {
      readonly order?: 'newest' | 'oldest' | undefined;
      /** Documents a page; 100 unless told. */
      readonly limit?: number | undefined;
      readonly continuation?: string | undefined;
    },
  ): Promise<PageOf<StoredDocument>>;
  /** How many documents a listing holds, or how many different `at` with `distinct`. */
  count(listing: Listing & { readonly distinct?: boolean | undefined }): Promise<number>;
  /**
   * A text that is another once any document of the listing was written, added or removed. Far
   * cheaper than the listing itself: for whoever keeps what was made of it.
   */
  stamp(listing: Listing): Promise<string>;
  /** All documents of all partitions, in an order of the store's own: to copy or to check it. */
  scan(options: {
    /** Documents a page, at most. */
    readonly limit: number;
    readonly continuation?: string | undefined;
  }): Promise<PageOf<StoredDocument>>;
  /** All of the writes or none, in one partition; at most 100. */
  batch(partition: string, writes: readonly Write[]): Promise<BatchOutcome>;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
