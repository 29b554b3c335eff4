import type { PlaceInTeam } from '../../domain/teams/person-form';
import type { TeamDetails } from '../../domain/teams/team-form';
import type { Surface } from '../kit/card-action';

export interface TeamView {
  readonly teamId: string;
  readonly details: TeamDetails;
  /** `undefined` when there is none, or it is no longer there. */
  readonly channelName: string | undefined;
  readonly people: readonly (PlaceInTeam & { readonly id: string; readonly name: string })[];
  /** People who say they are coaches of the team and wait for an answer. */
  readonly asking: readonly { readonly id: string; readonly name: string }[];
  readonly notice?: string | undefined;
  readonly surface: Surface;
}
