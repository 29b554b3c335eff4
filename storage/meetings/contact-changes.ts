import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';

/** What becomes of the meetings with one employer. */
export interface ContactChange {
  readonly teamId: string;
  readonly employerId: string;
  readonly added?: Meeting | readonly Meeting[] | undefined;
  readonly removed?: Meeting | undefined;
}

/** How changing one meeting changes the visits to its old and to its new employer. */
export function contactChanges(
  former: LoggedMeeting | undefined,
  next: LoggedMeeting,
): ContactChange[] {
  const removed = former?.undoneAt ? undefined : former?.meeting;
  const added = next.undoneAt ? undefined : next.meeting;
  const { teamId } = next.meeting;
  const employers = new Set([removed, added].flatMap((meeting) => meeting?.employerId ?? []));
  return [...employers].map((employerId) => ({
    teamId,
    employerId,
    removed: removed?.employerId === employerId ? removed : undefined,
    added: added?.employerId === employerId ? added : undefined,
  }));
}
