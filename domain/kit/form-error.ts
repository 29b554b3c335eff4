import { findPersonalData } from './personal-data';

/** Why a field of a form is refused. The wording of each is in the locales, under its code. */
export const FORM_ERRORS = [
  'required',
  'tooShort',
  'tooLong',
  'notADay',
  'inFuture',
  'longAgo',
  'confirmOld',
  'beforeMeeting',
  'notAChoice',
  'notMinutes',
  'notHours',
  'notCount',
  'notPercent',
  'notPhases',
  'notDays',
  'notJobs',
  'moreThanAll',
  'unknownEmployer',
  'twoEmployers',
  'businessId',
  'clientCodesOff',
  'clientCode',
  'notOwnClientCode',
  'identityCode',
  'phone',
  'email',
] as const;
export type FormError = (typeof FORM_ERRORS)[number];

/** The longest a field may be, in characters after trimming. */
export const LONGEST = { name: 120, text: 200, memo: 500 } as const;

/** What is wrong with a free text: too long, or personal data in it (design.md §5). */
export function errorInText(text: string, longest: number): FormError | undefined {
  if (text.trim().length > longest) return 'tooLong';
  return findPersonalData(text);
}
