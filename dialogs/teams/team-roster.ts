import type { Choice } from '../../cards/kit/inputs';
import { wordsIn } from '../../cards/kit/wording';
import { inNameOrder } from '../../domain/kit/name-order';
import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';
import type { RosterMember } from '../kit/services';
import type { Lent } from './lent';

type InTeams = Pick<CoachingTeam, 'teamsTeamId'>;
type Asking = Pick<Lent, 'roster'>;

/** The channels as choices; nothing when Teams gives none (throttled, or the bot was removed). */
export async function channelsOf(
  { teamsTeamId }: InTeams,
  language: Language,
  { roster }: Asking,
): Promise<Choice[] | undefined> {
  const answer = await roster.channels(teamsTeamId);
  if (answer.kind === 'unavailable') return undefined;
  const general = wordsIn(language)('team.generalChannel');
  return answer.channels.map(({ id, name }) => ({
    // General comes without a name.
    title: id === teamsTeamId ? name || general : name,
    value: id,
  }));
}

/** Everybody of the Teams team by name; nothing when Teams gives none. */
export async function membersOf(
  { teamsTeamId }: InTeams,
  { roster }: Asking,
): Promise<RosterMember[] | undefined> {
  const answer = await roster.members(teamsTeamId);
  if (answer.kind === 'unavailable') return undefined;
  return [...answer.members].sort((a, b) => inNameOrder(a.name, b.name));
}
