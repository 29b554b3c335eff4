import { type Decision, refuse, write } from '../kit/decision';
import type { CoachingTeam } from './team';
import {
  mergeTeamForms,
  readTeamForm,
  type TeamForm,
  type TeamFormErrors,
  teamFormOf,
  trimTeamForm,
} from './team-form';

export interface TeamEdit {
  /** Of the form. */
  readonly token: string;
  /** The form as it was shown, and as it came back. */
  readonly base: TeamForm;
  readonly mine: TeamForm;
  /** A coordinator may; for others name and region stay, whatever the form says. */
  readonly canRename: boolean;
  /** Nothing when Teams does not tell them: then the kept one is taken as being there. */
  readonly channelIds: readonly string[] | undefined;
}

export type TeamEditRefusal =
  | { readonly kind: 'unchanged' }
  /** Somebody changed the same fields since the form was shown; `theirs` has those alone. */
  | {
      readonly kind: 'conflict';
      readonly mine: TeamForm;
      readonly theirs: Partial<TeamForm>;
      /** For the next form: saving that means mine in place of theirs. */
      readonly base: TeamForm;
    }
  | { readonly kind: 'invalid'; readonly mine: TeamForm; readonly errors: TeamFormErrors };

/** What one save of a team's details does to the team as it is now. */
export function editTeam(
  team: CoachingTeam,
  edit: TeamEdit,
): Decision<CoachingTeam, TeamEditRefusal> {
  const theirs = teamFormOf(team);
  const own = edit.canRename ? {} : { name: theirs.name, region: theirs.region };
  const mine = trimTeamForm({ ...edit.mine, ...own });
  const merged = mergeTeamForms({ ...edit.base, ...own }, theirs, mine);
  if (isSame(theirs, merged.kind === 'merged' ? merged.value : mine)) {
    return refuse({ kind: 'unchanged' });
  }
  if (merged.kind === 'conflict') {
    const changed = Object.fromEntries(merged.fields.map((field) => [field, theirs[field]]));
    return refuse({ kind: 'conflict', mine, theirs: changed, base: theirs });
  }
  const read = readTeamForm(merged.value, edit.channelIds ?? [team.summaryChannelId ?? '']);
  return read.kind === 'invalid'
    ? refuse({ ...read, mine })
    : write({ ...team, ...read.details, lastEdit: edit.token });
}

function isSame(form: TeamForm, another: TeamForm): boolean {
  return JSON.stringify(trimTeamForm(form)) === JSON.stringify(trimTeamForm(another));
}
