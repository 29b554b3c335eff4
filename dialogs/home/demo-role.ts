import { wordsIn } from '../../cards/kit/wording';
import { ROLES, type Role } from '../../domain/access';
import { write } from '../../domain/kit/decision';
import { addDays } from '../../domain/local-date';
import { TEAM_ROLES, withPerson } from '../../domain/teams/team';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

const DAYS_LOGGED = 90;

const WORDS: Readonly<Record<Role, readonly string[]>> = {
  coach: ['valmentaja', 'työhönvalmentaja', 'coach', 'arbetscoach', 'jobbcoach'],
  leader: ['tiiminvetäjä', 'teamledare', 'leader'],
  coordinator: ['koordinaattori', 'koordinator', 'samordnare', 'coordinator'],
  member: ['jäsen', 'medlem', 'member'],
};

/** `rooli`: the speaker takes a role in the demo's first team. Only with `DEMO`. */
export const demoRoleRoutes: readonly Route[] = [
  onCommand('role', async (turn, rest, services) => {
    const t = wordsIn(turn.language);
    const role = roleIn(rest);
    if (!role) return { kind: 'text', text: t('demo.whichRole') };
    const teamName = await takeRole(turn, role, services);
    if (teamName === undefined) return { kind: 'text', text: t('demo.noTeam') };
    return { kind: 'text', text: t(`demo.${role}`, { team: teamName }) };
  }),
];

function roleIn(text: string): Role | undefined {
  const word = text.trim().toLowerCase().normalize('NFC');
  return ROLES.find((role) => WORDS[role].includes(word));
}

async function takeRole({ who, now, today, newId }: Turn, role: Role, { store }: Lent) {
  await store.people.setDemoCoordinator(who.id, role === 'coordinator');
  const [first] = await store.teams.all();
  if (!first) return undefined;
  // Who has logged stays among the coaches beside leading, or the digest would lack those meetings.
  const logged = await store.meetings.loggedBy(
    first.value.id,
    who.id,
    addDays(today, -DAYS_LOGGED),
    today,
  );
  const isBoth = role === 'leader' && logged.length > 0;
  const roles = TEAM_ROLES.filter((held) => held === role || (held === 'coach' && isBoth));
  const share = roles.includes('coach') ? { sharePercent: 100 } : {};
  const person = { id: who.id, mri: who.mri, name: who.name, roles, ...share };
  await store.teams.change(first, { actorId: who.id, token: newId(), at: now }, (team) =>
    write({ ...team, people: withPerson(team.people, person) }),
  );
  return first.value.name;
}
