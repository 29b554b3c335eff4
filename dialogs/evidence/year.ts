import { yearDoor } from '../../cards/evidence/evidence-actions';
import type { Receipt } from '../../cards/evidence/noted-view';
import { yearCard } from '../../cards/evidence/year-card';
import { wordsIn } from '../../cards/kit/wording';
import { yearItems } from '../../domain/evidence/year';
import { canSeeYear } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { presetsOf } from '../criteria/noted';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { yearFactsOf } from './year-facts';

/** `vuosikello`: what the criteria ask of a team over the year, done and due, for its leaders. */
export const yearRoutes: readonly Route[] = [
  onCommand('year', async (turn, _rest, services) => {
    const t = wordsIn(turn.language);
    if (ledTeams(turn).length === 0) return { kind: 'text', text: t('evidence.year.notLeader') };
    const title = t('evidence.year.door');
    return throughDoor(turn, services, yearDoor, { title, data: { teamId: '' }, open });
  }),
  ...onDoor(yearDoor, open),
];

async function open(turn: Turn, { teamId }: { teamId: string }, services: Lent): Promise<Reply> {
  const teams = ledTeams(turn);
  const team = teamId === '' ? teams[0] : teams.find(({ id }) => id === teamId);
  return team ? showYear(turn, team, services) : notAllowed(turn);
}

/** The year of a team; `receipt` says what has just been noted. */
export async function showYear(
  turn: Turn,
  team: CoachingTeam,
  { store, timeZone }: Lent,
  receipt?: Receipt,
): Promise<Extract<Reply, { kind: 'card' }>> {
  const { language, access, now, today, surface } = turn;
  const facts = await yearFactsOf(team, access, { now, timeZone }, store);
  const items = yearItems(facts).map((item) => ({
    ...item,
    presets:
      item.id === 'assessment'
        ? []
        : item.partner === undefined
          ? presetsOf(turn, team, item.id, [])
          : [{ partner: item.partner }],
  }));
  return yearCard(language, {
    teamId: team.id,
    teamName: team.name,
    from: 'year',
    token: formIdFor(turn),
    surface,
    names: new Map(team.people.map(({ id, name }) => [id, name])),
    items,
    since: facts.since,
    today,
    receipt,
    otherTeams: ledTeams(turn).filter(({ id }) => id !== team.id),
  });
}

function ledTeams({ access, teams }: Turn): CoachingTeam[] {
  return teams.filter(({ id }) => canSeeYear(access, id));
}
