import { welcomeCard } from '../../cards/home/welcome-card';
import { rowId } from '../../domain/deliveries/row-id';
import { languageOf } from '../../domain/language';
import type { PersonalEvent, TeamInstalled } from '../../domain/teams/install-event';
import { installIn } from '../../domain/teams/install-in';
import { onEvent, type Route } from '../kit/route';
import { helpFor } from './help';
import type { Lent } from './lent';

type Facts = Lent & { readonly now: Date };

/** The bot came into a team or into a person's own chat: it greets there, once. */
export const welcomeRoutes: readonly Route[] = [
  onEvent(async (event, services) => {
    if (event.kind === 'installed') await greetTeam(event, services);
    if (event.kind === 'personalInstalled') await greetPerson(event, services);
    if (event.kind === 'personalRemoved') await forgetChat(event, services);
  }),
];

async function greetTeam(event: TeamInstalled, { store, now }: Facts): Promise<void> {
  const kept = await store.installations.change(event.teamsTeamId, (present) =>
    installIn(present, event, now),
  );
  if (!kept?.greetedAt) return;
  const { channelId, teamsTeamId } = kept;
  // Whoever installs it may run Teams in another language than the team works in.
  const [team] = await store.teams.inTeamsTeam(teamsTeamId);
  const language = languageOf(team?.value.language, event.locale);
  const { card, title } = welcomeCard(language, { teamsTeamId, channelId });
  // One row for each installation, however often Teams tells of it; named as it always was.
  const id = `greeting:${encodeURIComponent(teamsTeamId)}:${kept.greetedAt}`;
  const to = { channel: channelId, teamsTeamId };
  await store.outbox.put({ id, to, summary: title, card }, now);
}

async function greetPerson(event: PersonalEvent, services: Facts): Promise<void> {
  const { personId, mri, serviceUrl, tenantId, conversationId } = event;
  const { store, now } = services;
  const chat = { mri, serviceUrl, tenantId, conversationId };
  await store.people.change(personId, (present) => ({ ...present, chat }));
  const profile = await store.people.find(personId);
  const language = languageOf(profile?.value.language, event.locale);
  const { card, title } = await helpFor({ personId, language, surface: 'chat' }, services);
  const to = { person: personId };
  await store.outbox.put({ id: rowId('welcome', personId), to, summary: title, card }, now);
}

async function forgetChat({ personId }: PersonalEvent, { store }: Facts): Promise<void> {
  const profile = await store.people.find(personId);
  if (profile?.value.chat) {
    await store.people.change(personId, (present) => ({ ...present, chat: undefined }));
  }
}
