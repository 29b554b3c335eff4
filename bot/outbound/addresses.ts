import type { Recipient } from '../../domain/deliveries/recipient';
import type { FormerAddress } from '../../storage/deliveries/former-row';
import type { Store } from '../../storage/store';

/** Where a Teams team's channels are answered. */
export interface PlaceAddress {
  readonly serviceUrl: string;
  readonly tenantId: string;
}

export interface PersonAddress extends PlaceAddress {
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  /** The person's own chat with the bot, once there was one. */
  readonly conversationId?: string | undefined;
}

export type AddressStore = Pick<Store, 'people' | 'teams' | 'expertGroups' | 'installations'>;

/** Where the person last spoke with the bot; else as a team or a group of experts names them. */
export async function addressOfPerson(
  personId: string,
  store: AddressStore,
  former?: FormerAddress,
): Promise<PersonAddress | undefined> {
  const chat = (await store.people.find(personId))?.value.chat;
  if (chat) return chat;
  return (
    (await asCoachingTeamsKnow(personId, store)) ??
    (await asExpertGroupsKnow(personId, store)) ??
    (former?.mri === undefined ? undefined : { ...former, mri: former.mri })
  );
}

async function asCoachingTeamsKnow(personId: string, { teams }: AddressStore) {
  for (const { value: team } of await teams.of(personId)) {
    const mri = team.people.find(({ id }) => id === personId)?.mri;
    if (mri) return { mri, serviceUrl: team.serviceUrl, tenantId: team.tenantId };
  }
  return undefined;
}

async function asExpertGroupsKnow(personId: string, { expertGroups }: AddressStore) {
  const members = (await expertGroups.all()).flatMap((group) => group.members);
  const member = members.find(({ id }) => id === personId);
  return member && { mri: member.mri, serviceUrl: member.serviceUrl, tenantId: member.tenantId };
}

/** As the bot's installation in the Teams team last told; else as its coaching teams say. */
export async function addressOfPlace(
  teamsTeamId: string | undefined,
  store: Pick<AddressStore, 'installations' | 'teams'>,
  former?: FormerAddress,
): Promise<PlaceAddress | undefined> {
  if (teamsTeamId === undefined) return former ?? (await someInstallation(store));
  const installation = (await store.installations.find(teamsTeamId))?.value;
  if (installation) return installation;
  const [team] = await store.teams.inTeamsTeam(teamsTeamId);
  return team?.value ?? former;
}

/** For the threads of tickets from before the Teams team was kept: one tenant has one service. */
async function someInstallation({ installations }: Pick<AddressStore, 'installations'>) {
  return (await installations.all()).find(({ state }) => state === 'active');
}

/** Rows of the same conversation wait for each other. */
export function conversationOf(to: Recipient): string {
  if ('person' in to) return to.person;
  return 'channel' in to ? to.channel : channelOf(to.thread);
}

/** A thread's id is its channel's and the message that began it. */
function channelOf(thread: string): string {
  return thread.replace(/;messageid=.*$/, '');
}
