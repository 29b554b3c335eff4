import type { TypedNumber } from '../../cards/friday/prompt-actions';
import type { Week } from '../../domain/local-date';
import { readJobSeekers } from '../../domain/meetings/job-seekers';
import { canLog } from '../../domain/permissions';
import type { Turn } from '../kit/turn';
import { refreshTold } from './absence';
import type { Lent } from './lent';

interface OfTeam {
  readonly teamId: string;
  readonly week: Week;
  /** As typed. */
  readonly seekers: string;
}

/** Keeps the number of job seekers of a week; `wrong` when it can't be read as one. */
export async function keepNumber(
  turn: Turn,
  services: Pick<Lent, 'store'>,
  { teamId, week, seekers }: OfTeam,
): Promise<'kept' | 'wrong'> {
  const jobSeekers = readJobSeekers(seekers);
  if (jobSeekers === undefined) return 'wrong';
  await services.store.weekNotes.tell(
    teamId,
    { coachId: turn.who.id, week, jobSeekers },
    { actorId: turn.who.id, at: turn.now, token: `seekers:${turn.deliveryId}` },
  );
  await refreshTold(turn, services, { from: week, to: week });
  return 'kept';
}

/**
 * Keeps what was typed beside another button of the card. A number that stands there from last week
 * and was not touched is told by nobody.
 */
export async function keepTypedNumber(
  turn: Turn,
  services: Pick<Lent, 'store'>,
  week: Week,
  { seekers, seekersTeamId: teamId, seekersBefore }: TypedNumber,
): Promise<'kept' | 'wrong' | 'untouched'> {
  const isUntouched = seekers.trim() === '' || seekers.trim() === seekersBefore;
  if (isUntouched || !canLog(turn.access, teamId)) return 'untouched';
  return keepNumber(turn, services, { teamId, week, seekers });
}
