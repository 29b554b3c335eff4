import type { Maker } from '../deliveries/maker';
import type { Recipient } from '../deliveries/recipient';
import { rowId } from '../deliveries/row-id';
import type { Week } from '../local-date';
import { type CoachingTeam, withRole } from '../teams/team';
import type { Sending } from './sending';

export interface SendingRow {
  /** Follows from team, week, kind and person, so that planning twice plans one message. */
  readonly id: string;
  readonly to: Recipient;
  readonly make: Maker;
}

export function rowsOf(team: CoachingTeam, { kind, week, nth }: Sending): SendingRow[] {
  const teamId = team.id;
  switch (kind) {
    case 'digest':
      return [
        ...withRole(team, 'leader').map(({ id: leaderId }) => ({
          id: rowId('digest', teamId, week, 'leader', leaderId),
          to: { person: leaderId },
          make: { kind: 'leaderDigest' as const, teamId, week, leaderId },
        })),
        ...channelRows(team, week),
      ];
    case 'reviewReminder':
      return withRole(team, 'leader').map(({ id: leaderId }) => ({
        id: rowId('review', teamId, week, leaderId),
        to: { person: leaderId },
        make: { kind, teamId, week, leaderId },
      }));
    case 'coachPrompt':
      return withRole(team, 'coach').map(({ id: coachId }) => ({
        id: rowId('prompt', teamId, week, coachId, nth),
        to: { person: coachId },
        make: { kind, teamId, week, coachId, nth },
      }));
  }
}

function channelRows(
  { id, teamsTeamId, summaryChannelId }: CoachingTeam,
  week: Week,
): SendingRow[] {
  if (!summaryChannelId) return [];
  return [
    {
      id: rowId('digest', id, week, 'channel'),
      to: { channel: summaryChannelId, teamsTeamId },
      make: { kind: 'channelDigest', teamId: id, week },
    },
  ];
}
