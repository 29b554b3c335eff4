import { switchFriday } from '../../cards/friday/friday-part';
import { wordsIn } from '../../cards/kit/wording';
import { switchMorning } from '../../cards/my-week/morning-part';
import { newTeamCard } from '../../cards/teams/new-team-card';
import { beginTeam, openTeam } from '../../cards/teams/settings-actions';
import { settingsCard } from '../../cards/teams/settings-card';
import { settingsDoor } from '../../cards/teams/settings-door';
import { canCreateTeam, canManageTeam, canSetRetention } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { fridayStateOf, switchFridayQuestion } from '../friday/friday-question';
import type { Lent as FridayLent } from '../friday/lent';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { morningStateOf, switchMorningReminder } from '../my-week/morning-reminder';
import { formForNew } from './create-team';
import type { Lent } from './lent';
import { showTeam } from './team-overview';

/** `asetukset`: a coach's own switches, the teams that the person may change, and new ones. */
export const settingsRoutes: readonly Route[] = [
  onCommand('settings', (turn, _rest, services) => {
    const { teamsTeamId = '', channelId = '' } = turn.where;
    const title = wordsIn(turn.language)('settings.title');
    const data = { teamsTeamId, channelId, page: 0 };
    return throughDoor(turn, services, settingsDoor, { title, data, open });
  }),
  ...onDoor(settingsDoor, open),
  onAction(openTeam, async (turn, { teamId }, services) => {
    const found = await services.store.teams.find(teamId);
    if (!found || !canManageTeam(turn.access, teamId)) {
      return notAllowed(turn);
    }
    return showTeam(turn, found.value, services);
  }),
  onAction(beginTeam, async (turn, { teamsTeamId, channelId }, services) => {
    if (!canCreateTeam(turn.access)) return notAllowed(turn);
    const places = await placesFor(turn, teamsTeamId, services);
    const [only] = places;
    if (!only || places.length > 1) {
      const askedIn = { teamsTeamId, channelId };
      return newTeamCard(turn.language, { places, askedIn, surface: turn.surface });
    }
    const isHere = only.value === teamsTeamId;
    const place = { teamsTeamId: only.value, channelId: isHere ? channelId : '' };
    return formForNew(turn, place, services);
  }),
  onAction(switchFriday, async (turn, { to, ...back }, services) => {
    if (coachTeamsOf(turn).length === 0) return notAllowed(turn);
    await switchFridayQuestion(turn, services, to);
    return open(turn, { ...back, page: 0 }, services);
  }),
  onAction(switchMorning, async (turn, { to, ...back }, services) => {
    if (coachTeamsOf(turn).length === 0) return notAllowed(turn);
    await switchMorningReminder(turn, services, to);
    return open(turn, { ...back, page: 0 }, services);
  }),
];

async function open(
  turn: Turn,
  { page, ...askedIn }: { teamsTeamId: string; channelId: string; page: number },
  services: Lent & FridayLent,
): Promise<Reply> {
  const canCreate = canCreateTeam(turn.access);
  const managed = (await services.store.teams.all())
    .map((team) => team.value)
    .filter((team) => canManageTeam(turn.access, team.id));
  const [friday, morning] = await Promise.all([
    fridayStateOf(turn, services),
    morningStateOf(turn, services),
  ]);
  if (!canCreate && managed.length === 0 && !friday) return notAllowed(turn);
  const [only] = managed;
  if (only && managed.length === 1 && !canCreate && !friday) return showTeam(turn, only, services);
  return settingsCard(turn.language, {
    teams: firstOf(askedIn.teamsTeamId, managed),
    page,
    canCreate,
    canSetRetention: canSetRetention(turn.access),
    askedIn,
    friday,
    morning,
    surface: turn.surface,
  });
}

/** By name; the teams of the place it was asked in come first. */
function firstOf(teamsTeamId: string, teams: readonly CoachingTeam[]): CoachingTeam[] {
  const byName = teams.toSorted((a, b) => a.name.localeCompare(b.name, 'fi'));
  return [
    ...byName.filter((team) => team.teamsTeamId === teamsTeamId),
    ...byName.filter((team) => team.teamsTeamId !== teamsTeamId),
  ];
}

async function placesFor({ language }: Turn, teamsTeamId: string, { store }: Lent) {
  const unnamed = wordsIn(language)('settings.unnamedPlace');
  const installations = (await store.installations.all()).filter(({ state }) => state === 'active');
  return [
    ...installations.filter((installation) => installation.teamsTeamId === teamsTeamId),
    ...installations.filter((installation) => installation.teamsTeamId !== teamsTeamId),
  ].map(({ name, teamsTeamId: value }) => ({ title: name || unnamed, value }));
}
