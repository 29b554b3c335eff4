import { type CountedBy, countsInWeek, type Meeting } from './meeting';

export interface WeekCount {
  /** Face to face and for a client in job search: what the target is about. */
  readonly counted: number;
  /** Face to face for something else, such as support in a job (Kriteeri 17's counting rules). */
  readonly otherFaceToFace: number;
  /** By phone, by e-mail and remotely. They count in criterion 16 alone. */
  readonly otherChannels: number;
}

/** A week's meetings by what they count as; each is in one number. */
export function countWeek(meetings: readonly CountedBy[]): WeekCount {
  const counted = meetings.filter(countsInWeek).length;
  const faceToFace = meetings.filter(({ channel }) => channel === 'faceToFace').length;
  return {
    counted,
    otherFaceToFace: faceToFace - counted,
    otherChannels: meetings.length - faceToFace,
  };
}

/**
 * The share (0–1, not rounded) of contacts made on the client's wishes (Kriteeri 16, 004:910): of
 * all contacts, whatever the channel, whose basis is known. Nothing when none is.
 */
export function shareByWishes(meetings: readonly Pick<Meeting, 'basis'>[]): number | undefined {
  const known = meetings.filter(({ basis }) => basis !== undefined);
  if (known.length === 0) return undefined;
  return known.filter(({ basis }) => basis === 'clientWishes').length / known.length;
}
