import type { WorkbookOrder } from './order';

/** A workbook that somebody asked for and has not got yet. */
export interface WorkbookOffer {
  readonly order: WorkbookOrder;
  readonly fileName: string;
  /** As it is now; what is delivered is made anew. */
  readonly sizeInBytes: number;
}
