import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { noteClosed, noteOpen } from '../left-open';
import type { Channel, Conversation, GroupChat, Team } from './conversations';
import { copyOf, type Delivery, deliver, type Turn, takeTurn } from './delivery';
import { Faults, type RecordedRequest } from './faults';
import { Files } from './files';
import { messageIds, threadIdOf, uuidOf } from './ids';
import type { Card, WireActivity } from './json';
import { tellInstallation, tellTeam } from './lifecycle';
import { type Message, Messages } from './messages';
import type { FakeTeamsOptions } from './options';
import { serve } from './serving';
import { FakeUser, type UserOptions } from './user';
import { Watchers } from './watchers';

/** Microsoft Teams and its Bot Connector, as far as a bot can tell, on loopback. */
export class FakeTeams {
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly users: FakeUser[] = [];
  readonly teams: Team[] = [];
  readonly groupChats: GroupChat[] = [];
  readonly messages = new Messages(() => this.changed());
  readonly faults = new Faults();
  readonly files = new Files();
  /** Every request of the bot, in the order of arrival. */
  readonly requests: RecordedRequest[] = [];
  /** Every activity sent to the bot, in the order of sending. */
  readonly sent: Delivery[] = [];
  readonly now: () => Date;
  readonly timezone: string;
  readonly answerTimeoutMs: number;
  readonly headers: Record<string, string>;
  readonly rosterPage: { default: number; max: number };
  /** @internal */
  readonly agent = new Agent({ keepAlive: true });
  readonly nextMessageId: () => string;
  botEndpoint: string;
  private readonly executeReplacesFor: 'presser' | 'everybody';
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly watchers = new Watchers();

  private constructor(options: FakeTeamsOptions) {
    const appId = options.appId ?? uuidOf('kolme-kuppia');
    this.tenantId = options.tenantId ?? uuidOf(`tenant ${options.tenantName ?? 'Satakunta'}`);
    this.bot = { id: `28:${appId}`, name: options.botName ?? 'Kolme kuppia' };
    this.now = options.now ?? (() => new Date());
    this.timezone = options.timezone ?? 'Europe/Helsinki';
    this.answerTimeoutMs = options.answerTimeoutMs ?? 15_000;
    this.headers = options.headers ?? {};
    this.rosterPage = options.rosterPage ?? { default: 3, max: 500 };
    this.botEndpoint = options.botEndpoint ?? 'http://127.0.0.1:3978/api/messages';
    this.executeReplacesFor = options.executeReplacesFor ?? 'presser';
    this.nextMessageId = messageIds(this.now);
    this.server = createServer((request, response) => void serve(this, request, response));
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  static async start(options: FakeTeamsOptions = {}): Promise<FakeTeams> {
    const teams = new FakeTeams(options);
    await new Promise<void>((resolve, reject) => {
      teams.server.once('error', reject);
      teams.server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    noteOpen(teams.stop);
    return teams;
  }

  readonly stop = async (): Promise<void> => {
    noteClosed(this.stop);
    this.agent.destroy();
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  };

  /** The page's address, such as `http://127.0.0.1:40123`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get serviceUrl(): string {
    return `${this.url}/emea/`;
  }

  addUser(options: UserOptions | string): FakeUser {
    const user = new FakeUser(this, typeof options === 'string' ? { name: options } : options);
    this.users.push(user);
    this.changed();
    return user;
  }

  /** A team with its General channel; the bot is not in it until `installBot`. */
  addTeam(options: { name: string; owners?: FakeUser[]; members?: FakeUser[] }): Team {
    const { name } = options;
    const id = threadIdOf(`team ${name}`, 'thread.tacv2');
    const team: Team = {
      id,
      aadGroupId: uuidOf(`group ${name}`),
      name,
      owners: [...(options.owners ?? [])],
      members: [...(options.members ?? [])],
      channels: [],
      archived: false,
      deleted: false,
      botInstalled: false,
    };
    team.channels.push({ kind: 'channel', id, name: 'General', team, deleted: false });
    this.teams.push(team);
    this.changed();
    return team;
  }

  addGroupChat(name: string, members: FakeUser[], botInstalled = true): GroupChat {
    const id = threadIdOf(`chat ${name}`, 'thread.v2');
    const chat: GroupChat = { kind: 'groupChat', id, name, members: [...members], botInstalled };
    this.groupChats.push(chat);
    this.changed();
    return chat;
  }

  /** The conversation of an id without `;messageid=`; undefined when it never was or is gone. */
  conversation(id: string): Conversation | undefined {
    const channels = this.teams
      .filter((team) => !team.deleted)
      .flatMap((team) => team.channels)
      .filter((channel) => !channel.deleted);
    return (
      channels.find((one) => one.id === id) ??
      this.groupChats.find((one) => one.id === id) ??
      this.users.find((one) => one.chat.id === id)?.chat
    );
  }

  /** Installs the bot in a team, in the channel chosen (General by default), and tells the bot. */
  async installBot(
    team: Team,
    channel: Channel = generalOf(team),
    options: { by?: FakeUser; updateFirst?: boolean; action?: 'add' | 'add-upgrade' } = {},
  ): Promise<Delivery[]> {
    team.botInstalled = true;
    return tellInstallation(
      this,
      channel,
      options.by ?? team.owners[0],
      options.action ?? 'add',
      options,
    );
  }

  async removeBot(team: Team, by = team.owners[0]): Promise<Delivery[]> {
    team.botInstalled = false;
    return tellInstallation(this, generalOf(team), by, 'remove');
  }

  async installPersonally(user: FakeUser): Promise<Delivery[]> {
    user.chat.botInstalled = true;
    return tellInstallation(this, user.chat, user, 'add');
  }

  async removePersonally(user: FakeUser): Promise<Delivery[]> {
    user.chat.botInstalled = false;
    return tellInstallation(this, user.chat, user, 'remove');
  }

  async addMember(team: Team, user: FakeUser, by = team.owners[0]): Promise<void> {
    team.members.push(user);
    const activity = { membersAdded: [{ id: user.mri, aadObjectId: user.aadObjectId }] };
    await tellTeam(this, team, by, 'teamMemberAdded', { activity });
  }

  async removeMember(team: Team, user: FakeUser, by = team.owners[0]): Promise<void> {
    for (const list of [team.members, team.owners]) {
      const index = list.indexOf(user);
      if (index >= 0) list.splice(index, 1);
    }
    const activity = { membersRemoved: [{ id: user.mri, aadObjectId: user.aadObjectId }] };
    await tellTeam(this, team, by, 'teamMemberRemoved', { activity });
  }

  async addChannel(team: Team, name: string): Promise<Channel> {
    const id = threadIdOf(`channel ${team.name} ${name}`, 'thread.tacv2');
    const channel: Channel = { kind: 'channel', id, name, team, deleted: false };
    team.channels.push(channel);
    this.changed();
    await tellTeam(this, team, team.owners[0], 'channelCreated', { channel });
    return channel;
  }

  async renameChannel(channel: Channel, name: string): Promise<void> {
    channel.name = name;
    await tellTeam(this, channel.team, channel.team.owners[0], 'channelRenamed', { channel });
  }

  async deleteChannel(channel: Channel): Promise<void> {
    channel.deleted = true;
    await tellTeam(this, channel.team, channel.team.owners[0], 'channelDeleted', { channel });
  }

  async restoreChannel(channel: Channel): Promise<void> {
    channel.deleted = false;
    await tellTeam(this, channel.team, channel.team.owners[0], 'channelRestored', { channel });
  }

  async renameTeam(team: Team, name: string): Promise<void> {
    team.name = name;
    await tellTeam(this, team, team.owners[0], 'teamRenamed');
  }

  async archiveTeam(team: Team): Promise<void> {
    team.archived = true;
    await tellTeam(this, team, team.owners[0], 'teamArchived');
  }

  async unarchiveTeam(team: Team): Promise<void> {
    team.archived = false;
    await tellTeam(this, team, team.owners[0], 'teamUnarchived');
  }

  async deleteTeam(team: Team): Promise<void> {
    team.deleted = true;
    await tellTeam(this, team, team.owners[0], 'teamDeleted');
    team.botInstalled = false;
  }

  /** POSTs any activity as it is: forged, broken or from another tenant. */
  post(activity: WireActivity | object, headers?: Record<string, string>): Promise<Delivery> {
    return deliver(this, activity as WireActivity, headers);
  }

  /** Sends an earlier activity again, as Teams does when an answer was slow. */
  redeliver(
    earlier: Pick<Partial<Delivery>, 'activity'> | 'last',
    { as }: { as: 'sameId' | 'newId' },
  ): Promise<Turn> {
    const activity = earlier === 'last' ? this.sent.at(-1)?.activity : earlier.activity;
    if (!activity) throw new Error('Nothing was sent that could be sent again');
    return takeTurn(this, copyOf(this, activity, as));
  }

  /** The first result of `find` that isn't undefined or false; looks again at every change. */
  waitFor<T>(
    find: () => T | undefined | false,
    options?: { timeoutMs?: number; what?: string },
  ): Promise<T> {
    return this.watchers.waitFor(find, options);
  }

  /** Calls back after every change; returns the way to stop it. */
  watch(onChange: () => void): () => void {
    return this.watchers.watch(onChange);
  }

  /** @internal */
  changed(): void {
    this.watchers.changed();
  }

  /** @internal */
  showCard(message: Message, user: FakeUser, card: Card, trigger: 'manual' | 'automatic'): void {
    const isForAll = this.executeReplacesFor === 'everybody' && trigger === 'manual';
    for (const one of isForAll ? this.users : [user]) this.messages.show(message, one, card);
  }
}

function generalOf(team: Team): Channel {
  const [general] = team.channels;
  if (!general) throw new Error(`${team.name} has no channels`);
  return general;
}
