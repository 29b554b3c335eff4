import { localDateOrThrow } from '../../../domain/local-date';
import {
  changeMeeting,
  isSettled,
  logMeeting,
  moveMeeting,
  restoreMeeting,
  undoMeeting,
} from '../../../domain/meetings/logged-meeting';
import type { Meeting } from '../../../domain/meetings/meeting';

const meeting: Meeting = {
  id: 'm',
  teamId: 'pori',
  coachId: 'veikko',
  employerId: 'leipomo',
  metOn: localDateOrThrow('2026-11-23'),
  channel: 'faceToFace',
  participants: 'coach',
  concernsJobSeeker: true,
  deeds: [],
};
const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-24T09:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const logged = logMeeting(meeting, AT);
const undone = { ...logged, undoneAt: LATER.toISOString() };

describe('a logged meeting', () => {
  it('begins without a former version', () => {
    expect(logged).toEqual({ meeting, loggedAt: AT.toISOString(), history: [] });
  });

  it('keeps what it was when it is edited or moves to another employer', () => {
    const byPhone = { ...meeting, channel: 'phone' as const };
    const edited = {
      ...logged,
      meeting: byPhone,
      lastEdit: 't',
      history: [{ meeting, until: LATER.toISOString() }],
    };
    expect(changeMeeting(logged, byPhone, { token: 't', at: LATER })).toEqual({
      kind: 'write',
      next: edited,
    });
    const moved = moveMeeting(edited, 'kahvila', LATER);
    expect(moved.meeting).toEqual({ ...byPhone, employerId: 'kahvila' });
    expect(moved.history.map((former) => former.meeting)).toEqual([meeting, byPhone]);
  });

  it('moves while it is undone, and stays so', () => {
    expect(moveMeeting(undone, 'kahvila', LATER)).toMatchObject({
      undoneAt: undone.undoneAt,
      meeting: { employerId: 'kahvila' },
    });
  });

  it('is undone once, and restored as it was', () => {
    expect(undoMeeting(logged, LATER)).toEqual({ kind: 'write', next: undone });
    expect(undoMeeting(undone, LATER)).toEqual({ kind: 'refuse', refusal: 'undoneBefore' });
    expect(restoreMeeting(undone, LATER)).toEqual({ kind: 'write', next: logged });
    expect(restoreMeeting(logged, LATER)).toEqual({ kind: 'refuse', refusal: 'notUndone' });
  });

  it('can be restored for thirty days', () => {
    const lastMoment = new Date(LATER.getTime() + 30 * DAY_MS);
    expect(restoreMeeting(undone, lastMoment).kind).toBe('write');
    const tooLate = new Date(lastMoment.getTime() + 1);
    expect(restoreMeeting(undone, tooLate)).toEqual({ kind: 'refuse', refusal: 'tooLate' });
  });

  it('is not edited while it is undone', () => {
    const by = { token: 't', at: LATER };
    expect(changeMeeting(undone, meeting, by)).toEqual({ kind: 'refuse', refusal: 'undone' });
    expect(isSettled(undone, 't')).toBe(true);
    expect(isSettled({ ...logged, lastEdit: 't' }, 't')).toBe(true);
    expect(isSettled({ ...logged, lastEdit: 's' }, 't')).toBe(false);
  });
});
