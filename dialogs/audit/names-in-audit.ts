import type { Words } from '../../cards/kit/wording';
import { isStandIn } from '../../domain/privacy/stand-in';
import type { CoachingTeam } from '../../domain/teams/team';

/** How the log names an id: by the teams as they are now, since entries hold ids alone. */
export function namesInAudit(
  teams: readonly CoachingTeam[],
  reader: { readonly id: string; readonly name: string },
  t: Words,
) {
  const people = teams.flatMap((team) => team.people);
  const names = new Map<string, string>([
    ['teams', 'Teams'],
    ['retention', 'Kolme kuppia'],
    [reader.id, reader.name],
    ...people.map(({ id, name }) => [id, name] as const),
  ]);
  const personOf = (id: string) => names.get(id) ?? (isStandIn(id) ? t('audit.former') : undefined);
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
  return {
    /** Somebody of no team is told from others by the beginning of the id. */
    actor: (id: string): string => personOf(id) ?? t('audit.unknown', { id: id.slice(0, 8) }),
    /** A person or a team by name; nothing of what has no name of its own. */
    object: (id: string): string | undefined => personOf(id) ?? teamNames.get(id),
  };
}
