import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { canEditMeeting } from '../../domain/permissions';
import type { Stored } from '../../storage/kit/record';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

type Which = { readonly meetingId: string; readonly teamId: string };

/** Refused alike whether the meeting is somebody else's or not there, so that neither is told. */
export async function withOwnMeeting(
  turn: Turn,
  { store }: Lent,
  { meetingId, teamId }: Which,
  then: (found: Stored<LoggedMeeting>) => Promise<Reply>,
): Promise<Reply> {
  const found = await store.meetings.find(teamId, meetingId);
  if (!found || !canEditMeeting(turn.access, found.value.meeting)) return notAllowed(turn);
  return then(found);
}
