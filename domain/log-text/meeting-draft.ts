import { writeForm } from '../kit/form';
import { builtOf } from '../kit/records';
import type { LocalDate } from '../local-date';
import type { Meeting } from '../meetings/meeting';
import {
  emptyMeetingForm,
  MEETING_FIELDS,
  MEETING_FORM,
  type MeetingField,
  type MeetingForm,
} from '../meetings/meeting-form';
import { offerOf } from '../meetings/offered-name';
import type { DayDoubt, DraftEmployer, LogDraft } from './draft';

export interface FormDraft {
  readonly form: MeetingForm;
  /** Fields whose value came from the text: the form marks them for the coach to check. */
  readonly found: readonly MeetingField[];
  /** Why the day is empty, though the text tells one. */
  readonly dayDoubt: DayDoubt | undefined;
  /**
   * Employers that the text may mean, best first; the coach chooses. Ids of the register, or names
   * that it lacks, as `offerOf` marks them.
   */
  readonly offers: readonly string[];
}

/** A draft of the second contact in one message: what it does not tell is as of the first. */
export function afterContact(
  draft: LogDraft,
  { channel, metOn }: Pick<Meeting, 'channel' | 'metOn'>,
): LogDraft {
  return { channel, ...(draft.dayDoubt ? {} : { metOn }), ...draft };
}

/**
 * Fills a form in with what a text said; the rest stays as in an empty form. The day is today unless
 * the text names another. When it tells one that is not known (`viime viikolla`), the day stays empty.
 */
export function formFromDraft(draft: LogDraft, today: LocalDate): FormDraft {
  const { employer, dayDoubt, ...details } = draft;
  const said = writeForm(MEETING_FORM, {
    ...details,
    employerId: employer?.kind === 'known' ? employer.id : undefined,
    newEmployer: employer?.kind === 'new' ? employer.name : undefined,
  });
  const found = MEETING_FIELDS.filter((field) => said[field] !== '');
  const empty = { ...emptyMeetingForm(today), ...(dayDoubt && { metOn: '' }) };
  return {
    form: builtOf<MeetingForm>(MEETING_FIELDS, (field) => said[field] || empty[field]),
    found,
    dayDoubt,
    offers: offersOf(employer),
  };
}

const MOST_OFFERS = 3;

function offersOf(employer: DraftEmployer | undefined): string[] {
  if (employer?.kind === 'choose') return employer.ids.slice(0, MOST_OFFERS);
  return employer?.kind === 'offer' ? employer.names.map(offerOf) : [];
}
