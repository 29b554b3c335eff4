import type { Choice } from '../../cards/kit/inputs';
import type { Words } from '../../cards/kit/wording';
import type { CoachingTeam } from '../../domain/teams/team';
import type { RosterMember, Services } from '../kit/turn';

type Located = Pick<CoachingTeam, 'teamsTeamId' | 'serviceUrl'>;

/** Where Teams answers for the team now: its address can change after the team was made. */
async function placeOf({ teamsTeamId, serviceUrl }: Located, { store }: Services) {
  const installation = await store.installations.find(teamsTeamId);
  return { teamsTeamId, serviceUrl: installation?.value.serviceUrl ?? serviceUrl };
}

/** The channels as choices; nothing when Teams gives none (throttled, or the bot was removed). */
export async function channelsOf(
  team: Located,
  t: Words,
  services: Services,
): Promise<Choice[] | undefined> {
  try {
    const channels = await services.roster.channels(await placeOf(team, services));
    return channels.map(({ id, name }) => ({
      // General comes without a name.
      title: id === team.teamsTeamId ? name || t('team.generalChannel') : name,
      value: id,
    }));
  } catch {
    return undefined;
  }
}

/** Everybody of the Teams team by name; nothing when Teams gives none. */
export async function membersOf(
  team: Located,
  services: Services,
): Promise<RosterMember[] | undefined> {
  try {
    const members = await services.roster.members(await placeOf(team, services));
    return [...members].sort((one, other) => one.name.localeCompare(other.name, 'fi'));
  } catch {
    return undefined;
  }
}
