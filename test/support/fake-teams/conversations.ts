import type { FakeUser } from './user';

export interface Team {
  readonly id: string;
  readonly aadGroupId: string;
  name: string;
  readonly members: FakeUser[];
  readonly owners: FakeUser[];
  readonly channels: Channel[];
  archived: boolean;
  deleted: boolean;
  botInstalled: boolean;
}

/** The first channel of a team is General; its id is the team's id, as in Teams. */
export interface Channel {
  readonly kind: 'channel';
  readonly id: string;
  name: string;
  readonly team: Team;
  deleted: boolean;
}

export interface GroupChat {
  readonly kind: 'groupChat';
  readonly id: string;
  readonly name: string;
  readonly members: FakeUser[];
  botInstalled: boolean;
}

export interface PersonalChat {
  readonly kind: 'personal';
  readonly id: string;
  readonly user: FakeUser;
  botInstalled: boolean;
}

export type Conversation = Channel | GroupChat | PersonalChat;

export function membersOf(conversation: Conversation): FakeUser[] {
  switch (conversation.kind) {
    case 'personal':
      return [conversation.user];
    case 'groupChat':
      return conversation.members;
    case 'channel':
      return membersOfTeam(conversation.team);
  }
}

export function membersOfTeam(team: Team): FakeUser[] {
  return [...new Set([...team.owners, ...team.members])];
}

export function isBotIn(conversation: Conversation): boolean {
  return conversation.kind === 'channel'
    ? conversation.team.botInstalled
    : conversation.botInstalled;
}

export function nameOf(conversation: Conversation): string {
  return conversation.kind === 'personal' ? conversation.user.name : conversation.name;
}
