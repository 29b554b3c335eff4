import { type CoachingTeam, coachesOf, leadersOf } from '../../domain/teams/team';
import { container, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import type { Words } from '../kit/wording';
import { openTeam } from './settings-actions';

/** A row for each team, which opens it, and what it lacks still. */
export function teamRows(
  t: Words,
  teams: readonly CoachingTeam[],
  surface: Surface,
): CardElement[] {
  return teams.map((team) => {
    const { id: teamId, name } = team;
    const open = t('settings.openTeam', { name });
    return container(
      [
        paragraph(plain(name), { color: 'Accent', weight: 'Bolder' }),
        note(factsOf(t, team).join(' · '), { spacing: 'None' }),
      ],
      {
        separator: true,
        spacing: 'Small',
        selectAction: button(openTeam, open, { teamId }, { surface, inputs: 'none' }),
      },
    );
  });
}

function factsOf(t: Words, team: CoachingTeam): string[] {
  const leaders = leadersOf(team).map(({ name }) => name);
  return [
    plain(team.region),
    leaders.length > 0
      ? t('settings.ledBy', { names: leaders.join(', ') })
      : t('settings.noLeader'),
    t('settings.coaches', { count: coachesOf(team).length }),
    ...(team.summaryChannelId ? [] : [t('settings.noChannel')]),
  ];
}
