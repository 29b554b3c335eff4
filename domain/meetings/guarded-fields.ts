import type { MeetingForm } from './meeting-form';

/** Free texts that others read, in which nobody's name or health belongs. */
export const GUARDED_FIELDS = ['nextStep', 'employerNeeds', 'contactRole', 'place'] as const;

/** The form with these fields told anew. */
export function withGuarded<Form extends MeetingForm>(
  form: Form,
  tell: (text: string) => string,
): Form {
  const told = Object.fromEntries(GUARDED_FIELDS.map((field) => [field, tell(form[field])]));
  return { ...form, ...told };
}
