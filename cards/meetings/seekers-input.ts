import { MOST_JOB_SEEKERS } from '../../domain/meetings/job-seekers';
import { buttonRow, note } from '../kit/adaptive-card';
import type { Button, CardElement } from '../kit/card-element';
import { textInput } from '../kit/inputs';
import type { Words } from '../kit/wording';

export interface SeekersField {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly state: 'kept' | 'fromBefore' | 'unknown';
  /** It could not be read as a number. */
  readonly error: boolean;
}

const HINTS = {
  kept: 'mine.seekersKept',
  fromBefore: 'mine.seekersFromBefore',
  unknown: 'mine.seekersHint',
} as const;

const DIGITS = `^\\s*\\d{0,${String(MOST_JOB_SEEKERS).length}}\\s*$`;

/** Asks a coach for the number of job seekers, which sets the weekly target. */
export function seekersInput(
  t: Words,
  { label, value, state, error }: SeekersField,
  save: Button,
): CardElement[] {
  const errorMessage = t('mine.seekersError');
  const field = { id: 'seekers', label, value, error: error ? errorMessage : undefined };
  return [
    ...textInput(field, { maxLength: 3, regex: DIGITS, errorMessage }),
    note(t(HINTS[state])),
    buttonRow([save], { spacing: 'Small' }),
  ];
}
