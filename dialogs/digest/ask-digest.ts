import { digestDoor } from '../../cards/digest/digest-actions';
import type { ReviewFormView } from '../../cards/digest/digest-view';
import { leaderDigestCard } from '../../cards/digest/leader-digest-card';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { rolesOf } from '../../domain/access';
import type { Period } from '../../domain/digest/period';
import { periodKey, periodOfKey } from '../../domain/digest/period-key';
import { weekPeriod } from '../../domain/digest/period-weeks';
import { readPeriod } from '../../domain/digest/read-period';
import { lastWholeWeek } from '../../domain/digest/week-after';
import { canSeeTeamDigest } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { digestViewOf } from './digest-view';
import type { Lent } from './lent';
import type { Reading } from './reading';

/** `kooste`: any week, month or quarter of the speaker's team, for its leaders alone. */
export const askDigestRoutes: readonly Route[] = [
  onCommand('digest', async (turn, rest, services) => {
    const t = wordsIn(turn.language);
    if (ledTeams(turn).length === 0) return notLeader(turn);
    const period = readPeriod(rest, turn.today);
    if (period === 'unknown') return { kind: 'text', text: t('digest.unknownPeriod') };
    const data = { teamId: '', period: periodKey(period) };
    return throughDoor(turn, services, digestDoor, { title: t('digest.door'), data, open });
  }),
  ...onDoor(digestDoor, open),
];

async function open(
  turn: Turn,
  which: { teamId: string; period: string },
  services: Lent,
): Promise<Reply> {
  const [first] = ledTeams(turn);
  const team = which.teamId === '' ? first : ledTeam(turn, which.teamId);
  if (!team) return notAllowed(turn);
  const period =
    which.period === ''
      ? weekPeriod(lastWholeWeek(turn.today))
      : periodOfKey(which.period, turn.today);
  if (!period) return errorCard(turn.language, { kind: 'misunderstood' });
  return showDigest(turn, { team, period }, services);
}

export function ledTeam(turn: Turn, teamId: string): CoachingTeam | undefined {
  return ledTeams(turn).find(({ id }) => id === teamId);
}

function ledTeams({ access, teams }: Turn): CoachingTeam[] {
  return teams.filter(({ id }) => canSeeTeamDigest(access, id));
}

export interface Shown {
  readonly team: CoachingTeam;
  readonly period: Period;
  /** What has just been done. */
  readonly notices?: readonly string[] | undefined;
  readonly outcome?: Reading['outcome'];
  readonly typed?: Pick<ReviewFormView, 'values' | 'errors' | 'absentBefore'> | undefined;
}

/** The digest as an answer to its reader. */
export async function showDigest(
  turn: Turn,
  { team, period, notices = [], typed, outcome }: Shown,
  services: Lent,
): Promise<Extract<Reply, { kind: 'card' }>> {
  const readerId = turn.who.id;
  const reading = { teamId: team.id, readerId, of: team.id, readingId: turn.deliveryId };
  const [view] = await Promise.all([
    digestViewOf(
      {
        readerId,
        language: turn.language,
        team,
        otherTeams: ledTeams(turn).filter(({ id }) => id !== team.id),
        period,
        now: turn.now,
        surface: turn.surface,
        token: formIdFor(turn),
        notices,
        typed,
        outcome,
      },
      services,
    ),
    services.store.audit.figuresRead({ ...reading, at: turn.now }),
  ]);
  return leaderDigestCard(turn.language, view);
}

/** What the others can use instead. */
function notLeader(turn: Turn): Reply {
  const t = wordsIn(turn.language);
  const roles = rolesOf(turn.access);
  const role =
    (['coach', 'coordinator'] as const).find((known) => roles.includes(known)) ?? 'member';
  return { kind: 'text', text: t(`digest.notLeader.${role}`) };
}
