import type { Language } from '../../domain/language';
import { readLocalDate } from '../../domain/local-date';
import { BASES, CHANNELS, DEEDS, OUTCOMES, PARTICIPANTS } from '../../domain/meetings/meeting';
import type { MeetingField } from '../../domain/meetings/meeting-form';
import { plain } from '../kit/escape-markdown';
import { dayIn, type Words } from '../kit/wording';

/** Whether a field of the form says more than it does when left alone. */
export function isTelling(field: MeetingField, value: string): boolean {
  switch (field) {
    case 'participants':
      return value !== '' && value !== 'coach';
    case 'concernsJobSeeker':
      return value === 'false';
    case 'isInLineWithPlan':
      return value === 'true';
    default:
      return value !== '';
  }
}

/** A field's value as a person reads it; what somebody typed is shown as typed, not as markup. */
export function plainWordsOf(
  t: Words,
  language: Language,
  field: MeetingField,
  value: string,
): string {
  switch (field) {
    case 'channel':
      return chosen(CHANNELS, value, (one) => t(`meeting.channel.${one}`));
    case 'participants':
      return chosen(PARTICIPANTS, value, (one) => t(`meeting.participants.${one}`));
    case 'basis':
      return chosen(BASES, value, (one) => t(`meeting.basis.${one}`));
    case 'outcome':
      return chosen(OUTCOMES, value, (one) => t(`meeting.outcome.${one}`));
    case 'deeds':
      return chosen(DEEDS, value, (one) => t(`meeting.deeds.${one}`));
    case 'hasVacancy':
    case 'isInLineWithPlan':
    case 'concernsJobSeeker':
      return t(value === 'yes' || value === 'true' ? 'yesNo.yes' : 'yesNo.no');
    case 'metOn':
    case 'nextStepOn':
      return readLocalDate(value) ? dayIn(language, value) : plain(value);
    default:
      return plain(value);
  }
}

function chosen<T extends string>(
  of: readonly T[],
  value: string,
  words: (one: T) => string,
): string {
  const values = value.split(',');
  return of
    .filter((one) => values.includes(one))
    .map(words)
    .join(', ');
}
