import { z } from 'zod';
import { TEAM_FORM } from '../../domain/teams/team-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';

const fields = schemasOf(TEAM_FORM);

export const saveTeam = cardAction(
  'team.save',
  z.object({
    ...fields,
    /** The id of the team it creates or changes. */
    teamId: z.string().min(1),
    /** Where a new team works. */
    teamsTeamId: typed,
    /** This edit, and what it was shown; missing when the team is new. */
    edit: z.object({ token: z.uuid(), base: z.object(fields) }).optional(),
  }),
);

export type SaveTeamData = z.infer<typeof saveTeam.schema>;
