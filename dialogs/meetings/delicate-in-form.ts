import type { MeetingFormData } from '../../cards/meetings/meeting-form-actions';
import {
  type DelicateWords,
  delicateWords,
  withoutWords,
} from '../../domain/log-text/delicate-words';
import { GUARDED_FIELDS, withGuarded } from '../../domain/meetings/guarded-fields';
import type { Meeting } from '../../domain/meetings/meeting';

interface About {
  readonly employer: string | undefined;
  /** As it is kept, when one is changed: what it says was asked about before. */
  readonly former?: Meeting | undefined;
}

/** What the coach has to be asked about before the form is kept: what was not agreed to yet. */
export function delicateInForm(
  data: MeetingFormData,
  { employer, former }: About,
): DelicateWords[] {
  const kept = GUARDED_FIELDS.map((field) => former?.[field] ?? '');
  const isAgreed = (words: string) =>
    data.keptWords.includes(words) || kept.some((text) => text.includes(words));
  return GUARDED_FIELDS.flatMap((field) => delicateWords(data[field], employer)).filter(
    ({ words }) => !isAgreed(words),
  );
}

/** The form without the words that the coach has had taken out. */
export function withoutTaken(data: MeetingFormData): MeetingFormData {
  return withGuarded(data, (text) => withoutWords(text, data.takenWords));
}
