import { wordsIn } from '../../cards/kit/wording';
import type { SaveTeamData } from '../../cards/teams/team-details-actions';
import { canCreateTeam, canManageTeam } from '../../domain/permissions';
import { editTeam } from '../../domain/teams/edit-team';
import { valueNow } from '../../storage/kit/change-outcome';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { teamFormReply } from './team-form-reply';
import { showTeam } from './team-overview';
import { channelsOf } from './team-roster';

/** Save of a team's changed details; what others changed meanwhile stays, or is asked about. */
export async function changeTeam(
  turn: Turn,
  data: SaveTeamData,
  { token, base }: NonNullable<SaveTeamData['edit']>,
  services: Lent,
): Promise<Reply> {
  const { access, language, now: at, who } = turn;
  const { teams } = services.store;
  const found = canManageTeam(access, data.teamId) ? await teams.find(data.teamId) : undefined;
  if (!found) return notAllowed(turn);
  const channels = await channelsOf(found.value, language, services);
  const channelIds = channels?.map(({ value }) => value);
  const edit = { token, base, mine: data, canRename: canCreateTeam(access), channelIds };
  const outcome = await teams.change(found, { actorId: who.id, token, at }, (team) =>
    editTeam(team, edit),
  );
  if (outcome.kind === 'refused' && outcome.refusal.kind !== 'unchanged') {
    const { refusal } = outcome;
    return refusal.kind === 'invalid'
      ? teamFormReply(turn, { data, form: refusal.mine, channels, errors: refusal.errors })
      : teamFormReply(turn, {
          // Saving again then means: mine in place of theirs.
          data: { ...data, edit: { token: turn.newId(), base: refusal.base } },
          form: refusal.mine,
          channels,
          theirs: refusal.theirs,
        });
  }
  const saved = wordsIn(language)('teamForm.saved');
  return showTeam(turn, valueNow(outcome) ?? found.value, services, saved);
}
