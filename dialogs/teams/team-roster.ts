import type { Choice } from '../../cards/kit/inputs';
import { wordsIn } from '../../cards/kit/wording';
import { inNameOrder } from '../../domain/kit/name-order';
import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';
import type { RosterMember } from '../kit/turn';
import type { Lent } from './lent';

type Located = Pick<CoachingTeam, 'teamsTeamId' | 'serviceUrl'>;
type Asking = Pick<Lent, 'roster'> & { readonly store: Pick<Lent['store'], 'installations'> };

/** Where Teams answers for the team now: its address can change after the team was made. */
async function placeOf({ teamsTeamId, serviceUrl }: Located, { store }: Asking) {
  const installation = await store.installations.find(teamsTeamId);
  return { teamsTeamId, serviceUrl: installation?.value.serviceUrl ?? serviceUrl };
}

/** The channels as choices; nothing when Teams gives none (throttled, or the bot was removed). */
export async function channelsOf(
  team: Located,
  language: Language,
  services: Asking,
): Promise<Choice[] | undefined> {
  const answer = await services.roster.channels(await placeOf(team, services));
  if (answer.kind === 'unavailable') return undefined;
  const general = wordsIn(language)('team.generalChannel');
  return answer.channels.map(({ id, name }) => ({
    // General comes without a name.
    title: id === team.teamsTeamId ? name || general : name,
    value: id,
  }));
}

/** Everybody of the Teams team by name; nothing when Teams gives none. */
export async function membersOf(
  team: Located,
  services: Asking,
): Promise<RosterMember[] | undefined> {
  const answer = await services.roster.members(await placeOf(team, services));
  if (answer.kind === 'unavailable') return undefined;
  return [...answer.members].sort((a, b) => inNameOrder(a.name, b.name));
}
