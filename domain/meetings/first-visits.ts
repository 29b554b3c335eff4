import type { LocalDate } from '../local-date';
import type { Meeting } from './meeting';

/** As many days as there are cups: what comes after the third stays the third (`cupOf`). */
const DAYS_KEPT = 3;

/** How a team's contacts with an employer began, however many there have been since. */
export interface FirstVisits {
  /** The first contact, by any channel; nothing when all were undone. */
  readonly firstMetOn?: LocalDate | undefined;
  /** Up to three first different days of meeting face to face, ascending. */
  readonly firstDays: readonly LocalDate[];
}

type Contact = Pick<Meeting, 'metOn' | 'channel'>;

export const NO_VISITS: FirstVisits = { firstDays: [] };

/** The beginning, when these belong to it too. */
export function withContacts(visits: FirstVisits, contacts: readonly Contact[]): FirstVisits {
  const met = contacts.map(({ metOn }) => metOn);
  const faceToFace = contacts.filter(({ channel }) => channel === 'faceToFace');
  const days = new Set([...visits.firstDays, ...faceToFace.map(({ metOn }) => metOn)]);
  const [firstMetOn] = [...met, ...(visits.firstMetOn ? [visits.firstMetOn] : [])].sort();
  return { firstMetOn, firstDays: [...days].sort().slice(0, DAYS_KEPT) };
}

/** Whether the beginning may be another one without this contact. */
export function restsOn(visits: FirstVisits, { metOn, channel }: Contact): boolean {
  const isFirst = visits.firstMetOn === metOn;
  return isFirst || (channel === 'faceToFace' && visits.firstDays.includes(metOn));
}

export function areSameVisits(one: FirstVisits, other: FirstVisits): boolean {
  return one.firstMetOn === other.firstMetOn && one.firstDays.join() === other.firstDays.join();
}
