import type { LocalDate } from '../local-date';
import { emptyMeetingForm, type MeetingField, type MeetingForm } from '../meetings/meeting-form';
import type { LogDraft } from './draft';

/** A meeting form filled in from a text. */
export interface FormDraft {
  readonly form: MeetingForm;
  /** Fields whose value came from the text: the form marks them for the coach to check. */
  readonly found: readonly MeetingField[];
  /** Ids of employers that match the text equally well, best first; the coach chooses. */
  readonly candidates: readonly string[];
}

/**
 * Fills a form in with what a text said; the rest stays as in an empty form. The day is today unless
 * the text names another. When it names one only vaguely (`viime viikolla`), the day stays empty.
 */
export function formFromDraft(draft: LogDraft, today: LocalDate): FormDraft {
  const said: { [field in MeetingField]?: string | undefined } = {
    employerId: draft.employer?.kind === 'known' ? draft.employer.id : undefined,
    newEmployer: draft.employer?.kind === 'new' ? draft.employer.name : undefined,
    metOn: draft.metOn,
    channel: draft.channel,
    participants: draft.participants,
    basis: draft.basis,
    deeds: draft.deeds.join(',') || undefined,
    hasVacancy: draft.hasVacancy === undefined ? undefined : draft.hasVacancy ? 'yes' : 'no',
    outcome: draft.outcome,
    nextStep: draft.nextStep,
    nextStepOn: draft.nextStepOn,
    contactRole: draft.contactRole,
    minutes: draft.minutes === undefined ? undefined : String(draft.minutes),
  };
  const found = (Object.keys(said) as MeetingField[]).filter((field) => said[field] !== undefined);
  const values = Object.fromEntries(found.map((field) => [field, said[field]]));
  return {
    form: { ...emptyMeetingForm(today), ...(draft.isDayVague && { metOn: '' }), ...values },
    found,
    candidates: draft.employer?.kind === 'choose' ? draft.employer.ids : [],
  };
}
