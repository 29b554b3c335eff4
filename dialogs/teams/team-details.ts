import { validate as isUuid } from 'uuid';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { newTeam } from '../../cards/teams/settings-card';
import { editTeam } from '../../cards/teams/team-card';
import { type SaveTeamData, saveTeam, teamDetailsCard } from '../../cards/teams/team-details-card';
import { canCreateTeam, canManageTeam } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import {
  mergeTeamForms,
  readTeamForm,
  type TeamForm,
  type TeamFormOutcome,
  teamFormOf,
  trimmedTeamForm,
  USUAL_WEEKLY_TARGET,
} from '../../domain/teams/team-form';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { detailsOf, showTeam } from './team-overview';
import { channelsOf } from './team-roster';

/** A coaching team's name, region, channel, target and language: set up, and changed later. */
export const teamDetailsRoutes: readonly Route[] = [
  onAction(newTeam, async (turn, { teamsTeamId, channelId }, services) => {
    const place = await placeForNew(turn, teamsTeamId, services);
    if (!place) return errorCard(turn.language, { kind: 'notAllowed' });
    const form = { ...EMPTY, summaryChannelId: channelId, language: turn.language };
    return show(turn, services, place, { teamId: turn.newId(), teamsTeamId }, form);
  }),
  onAction(editTeam, async (turn, { teamId }, services) => {
    const found = await services.store.teams.find(teamId);
    if (!found || !canManageTeam(turn.access, teamId)) {
      return errorCard(turn.language, { kind: 'notAllowed' });
    }
    const form = teamFormOf(detailsOf(found.value));
    const edit = { token: turn.newId(), base: form };
    const data = { teamId, teamsTeamId: found.value.teamsTeamId, edit };
    return show(turn, services, found.value, data, form);
  }),
  onAction(saveTeam, (turn, data, services) =>
    data.edit ? change(turn, data, data.edit, services) : create(turn, data, services),
  ),
];

const EMPTY: TeamForm = {
  name: '',
  region: '',
  summaryChannelId: '',
  weeklyTarget: String(USUAL_WEEKLY_TARGET),
  isRural: 'false',
  language: 'fi',
};

type Located = Pick<CoachingTeam, 'teamsTeamId' | 'tenantId' | 'serviceUrl'>;

/** Only a coordinator, and only where the bot has been added. */
async function placeForNew(
  { access }: Turn,
  teamsTeamId: string,
  { store }: Services,
): Promise<Located | undefined> {
  if (!canCreateTeam(access) || !teamsTeamId) return undefined;
  const installation = await store.installations.find(teamsTeamId);
  return installation?.value.state === 'active' ? installation.value : undefined;
}

async function create(turn: Turn, data: SaveTeamData, services: Services): Promise<Reply> {
  const t = wordsIn(turn.language);
  const { teamId, teamsTeamId } = data;
  const place = await placeForNew(turn, teamsTeamId, services);
  if (!place || !isUuid(teamId)) return errorCard(turn.language, { kind: 'notAllowed' });
  const kept = await services.store.teams.find(teamId);
  if (kept) return showTeam(turn, kept.value, services, t('teamForm.created'));
  const channels = await channelsOf(place, t, services);
  // Without Teams' word on the channels none is kept; the team's card then asks for one.
  const form = channels ? data : { ...data, summaryChannelId: '' };
  const read = readTeamForm(form, channels?.map((one) => one.value) ?? []);
  if (read.kind === 'invalid') return show(turn, services, place, data, data, read);
  const { summaryChannelId, ...details } = read.details;
  const team: CoachingTeam = {
    id: teamId,
    ...details,
    ...(summaryChannelId ? { summaryChannelId } : {}),
    teamsTeamId,
    tenantId: place.tenantId,
    serviceUrl: place.serviceUrl,
    people: [],
    createdAt: turn.now.toISOString(),
  };
  await services.store.teams.create(team, turn.who.id, turn.now);
  // Another press may have been first: what it wrote is the answer to both.
  const stored = await services.store.teams.find(teamId);
  return showTeam(turn, stored?.value ?? team, services, t('teamForm.created'));
}

async function change(
  turn: Turn,
  data: SaveTeamData,
  edit: NonNullable<SaveTeamData['edit']>,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(turn.language);
  let triedEtag: string | undefined;
  for (let round = 0; round < 10; round += 1) {
    const found = await services.store.teams.find(data.teamId);
    if (!found || !canManageTeam(turn.access, data.teamId)) {
      return errorCard(turn.language, { kind: 'notAllowed' });
    }
    const { value: team, etag } = found;
    // Refused though nobody changed it: this very edit has been written before.
    const isDone = etag === triedEtag;
    const theirs = teamFormOf(detailsOf(team));
    const names = { name: theirs.name, region: theirs.region };
    const own = canCreateTeam(turn.access) ? {} : names;
    const mine = trimmedTeamForm({ ...data, ...own });
    const base = { ...edit.base, ...own };
    const merged = mergeTeamForms(base, theirs, mine);
    if (isDone || isSame(theirs, merged.kind === 'merged' ? merged.value : mine)) {
      return showTeam(turn, team, services, t('teamForm.saved'));
    }
    if (merged.kind === 'conflict') {
      const changed = Object.fromEntries(merged.fields.map((field) => [field, theirs[field]]));
      // Saving again then means: mine in place of theirs.
      const next = { ...data, edit: { token: turn.newId(), base: theirs } };
      return show(turn, services, team, next, mine, undefined, changed);
    }
    const channels = await channelsOf(team, t, services);
    const ids = channels?.map((one) => one.value) ?? [team.summaryChannelId ?? ''];
    const read = readTeamForm(merged.value, ids);
    if (read.kind === 'invalid') return show(turn, services, team, data, mine, read);
    const { summaryChannelId: _former, ...rest } = team;
    const { summaryChannelId, ...details } = read.details;
    const next: CoachingTeam = {
      ...rest,
      ...details,
      ...(summaryChannelId ? { summaryChannelId } : {}),
      lastEdit: edit.token,
    };
    const { id } = turn.who;
    const outcome = await services.store.teams.change(next, etag, id, edit.token, turn.now);
    if (outcome.kind === 'changed') return showTeam(turn, next, services, t('teamForm.saved'));
    triedEtag = etag;
  }
  throw new Error('a team changed ten times while it was being written');
}

function isSame(one: TeamForm, other: TeamForm): boolean {
  return JSON.stringify(trimmedTeamForm(one)) === JSON.stringify(trimmedTeamForm(other));
}

async function show(
  turn: Turn,
  services: Services,
  place: Located,
  { teamId, teamsTeamId, edit }: Pick<SaveTeamData, 'teamId' | 'teamsTeamId' | 'edit'>,
  form: TeamForm,
  read?: TeamFormOutcome,
  theirs: Partial<TeamForm> = {},
): Promise<Reply> {
  const t = wordsIn(turn.language);
  const channels = await channelsOf(place, t, services);
  const kept = form.summaryChannelId;
  const isGone = channels !== undefined && !channels.some((one) => one.value === kept);
  const fallback = kept ? [{ title: t('team.unknownChannel'), value: kept }] : [];
  return teamDetailsCard(turn.language, {
    data: { teamId, teamsTeamId, edit },
    form: isGone ? { ...form, summaryChannelId: '' } : form,
    canRename: canCreateTeam(turn.access),
    channels: channels ?? fallback,
    hasNoRoster: channels === undefined,
    isChannelGone: isGone && edit !== undefined,
    errors: read?.kind === 'invalid' ? read.errors : {},
    theirs,
    surface: turn.surface,
  });
}
