import type { LocalDate } from '../local-date';
import { emptyMeetingForm, type MeetingField, type MeetingForm } from '../meetings/meeting-form';
import type { LogDraft } from './draft';

export interface FormDraft {
  readonly form: MeetingForm;
  /** Fields whose value came from the text: they are marked, so that nothing is guessed silently. */
  readonly found: readonly MeetingField[];
  /** Employers that fit the text equally well, best first; the person chooses. */
  readonly candidates: readonly string[];
}

/**
 * A form filled in with what a text said; the rest as in an empty form. The day is today unless the
 * text says otherwise: one it tells only vaguely is left for the person to fill in.
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
