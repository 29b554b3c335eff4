import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

const picked = z.object({ teamId: typed, teamsTeamId: typed, channelId: typed });

export const openTeam = cardAction('team.open', picked);

/** Asks where a new team is set up, when there is more than one place. */
export const beginTeam = cardAction('team.begin', picked);

export const newTeam = cardAction('team.new', picked);

/** The coordinator's groups of experts. */
export const openExperts = cardAction('experts.open', z.object({}));
