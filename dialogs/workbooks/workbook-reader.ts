import type { Access } from '../../domain/access';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** Who a workbook is made for, as things stand when it is made. */
export interface WorkbookReader {
  readonly access: Access;
  readonly language: Language;
  readonly today: LocalDate;
  readonly now: Date;
}

export interface MadeFile {
  readonly kind: 'made';
  readonly fileName: string;
  readonly content: Buffer;
}

export interface WorkbookServices extends Pick<Services, 'timeZone'> {
  readonly store: Pick<
    Store,
    | 'assessments'
    | 'audit'
    | 'digestFacts'
    | 'employers'
    | 'evidence'
    | 'meetings'
    | 'ownData'
    | 'teams'
  >;
}
