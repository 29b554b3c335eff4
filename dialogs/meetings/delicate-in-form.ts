import type { MeetingFormData } from '../../cards/meetings/meeting-form-actions';
import {
  type DelicateWords,
  newDelicateWords,
  withoutWords,
} from '../../domain/log-text/delicate-words';
import { GUARDED_FIELDS, withGuarded } from '../../domain/meetings/guarded-fields';
import type { Meeting } from '../../domain/meetings/meeting';

interface About {
  readonly employer: string | undefined;
  /** As it is kept, when one is changed: what it says was asked about before. */
  readonly former?: Meeting | undefined;
}

/** What the coach has to be asked about before the form is kept. */
export function delicateInForm(
  data: MeetingFormData,
  { employer, former }: About,
): DelicateWords[] {
  return newDelicateWords(
    GUARDED_FIELDS.map((field) => data[field]),
    {
      employer,
      agreed: data.keptWords,
      former: GUARDED_FIELDS.map((field) => former?.[field] ?? ''),
    },
  );
}

/** The form without the words that the coach has had taken out. */
export function withoutTaken(data: MeetingFormData): MeetingFormData {
  return withGuarded(data, (text) => withoutWords(text, data.takenWords));
}
