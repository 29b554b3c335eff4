import type { Choice } from '../../cards/kit/inputs';
import { wordsIn } from '../../cards/kit/wording';
import type { SaveTeamData } from '../../cards/teams/team-details-actions';
import { teamDetailsCard } from '../../cards/teams/team-details-card';
import { canCreateTeam } from '../../domain/permissions';
import type { TeamForm, TeamFormErrors } from '../../domain/teams/team-form';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';

export interface TeamFormRequest {
  readonly data: Pick<SaveTeamData, 'teamId' | 'teamsTeamId' | 'edit'>;
  readonly form: TeamForm;
  /** Nothing when Teams gives none. */
  readonly channels: readonly Choice[] | undefined;
  readonly errors?: TeamFormErrors;
  /** What somebody else has saved meanwhile, in the fields that differ. */
  readonly theirs?: Partial<TeamForm>;
}

/** The form of a team's details, new or changed. */
export function teamFormReply(
  turn: Turn,
  { data, form, channels, errors = {}, theirs = {} }: TeamFormRequest,
): Reply {
  const { teamId, teamsTeamId, edit } = data;
  const kept = form.summaryChannelId;
  const isGone = channels !== undefined && !channels.some(({ value }) => value === kept);
  const unknown = wordsIn(turn.language)('team.unknownChannel');
  return teamDetailsCard(turn.language, {
    data: { teamId, teamsTeamId, edit },
    form: isGone ? { ...form, summaryChannelId: '' } : form,
    canRename: canCreateTeam(turn.access),
    channels: channels ?? (kept ? [{ title: unknown, value: kept }] : []),
    hasNoRoster: channels === undefined,
    isChannelGone: isGone && edit !== undefined,
    errors,
    theirs,
    surface: turn.surface,
  });
}
