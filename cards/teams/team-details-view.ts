import type { FormError } from '../../domain/kit/form-error';
import type { TeamField, TeamForm } from '../../domain/teams/team-form';
import type { Surface } from '../kit/card-action';
import type { Choice } from '../kit/inputs';
import type { SaveTeamData } from './team-details-actions';

export interface TeamDetailsView {
  readonly data: Pick<SaveTeamData, 'teamId' | 'teamsTeamId' | 'edit'>;
  readonly form: TeamForm;
  /** Name and region are the coordinator's. */
  readonly canRename: boolean;
  readonly channels: readonly Choice[];
  readonly hasNoRoster: boolean;
  /** The kept channel is no longer there. */
  readonly isChannelGone: boolean;
  readonly errors: Partial<Record<TeamField, FormError>>;
  /** What somebody else has saved meanwhile, in the fields that differ. */
  readonly theirs: Partial<Record<TeamField, string>>;
  readonly surface: Surface;
}
