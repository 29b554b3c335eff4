import type { Conversation } from './conversations';
import { ADAPTIVE_CARD, type Card, isJson, textOf, type WireActivity } from './json';
import type { FakeUser } from './user';

/** One message of a conversation, as it stands now: updates replace what was there. */
export class Message {
  /** What a user sees in place of the card everybody shares, by the user's Entra id. */
  readonly views = new Map<string, Card>();
  /** Teams does not ask for a refresh again after one has failed, until the card is edited. */
  readonly refreshFailedFor = new Set<string>();
  deleted = false;
  edits = 0;

  constructor(
    readonly id: string,
    readonly conversation: Conversation,
    /** The first message of the thread; undefined outside channels. */
    readonly threadId: string | undefined,
    readonly from: { readonly id: string; readonly name: string },
    public activity: WireActivity,
    readonly at: Date,
    /** Counts the new messages, edits and deletions of the whole tenant, up to this one. */
    readonly revision: number,
  ) {}

  /** The conversation id that activities about this message carry. */
  get conversationId(): string {
    return this.threadId
      ? `${this.conversation.id};messageid=${this.threadId}`
      : this.conversation.id;
  }

  get isFromBot(): boolean {
    return this.from.id.startsWith('28:');
  }

  get text(): string | undefined {
    return textOf(this.activity.text);
  }

  get attachments(): NonNullable<WireActivity['attachments']> {
    return this.activity.attachments ?? [];
  }

  /** The card that everybody shares (and that search and exports keep), or undefined. */
  get card(): Card | undefined {
    const content = this.attachments.find((one) => one.contentType === ADAPTIVE_CARD)?.content;
    return isJson(content) ? content : undefined;
  }

  cardFor(user: FakeUser): Card | undefined {
    return this.views.get(user.aadObjectId) ?? this.card;
  }
}

/** Every message of the tenant, in the order of sending. */
export class Messages {
  readonly all: Message[] = [];
  private readonly history: Message[] = [];
  private readonly byId = new Map<string, Message>();

  constructor(private readonly changed: () => void) {}

  add(
    id: string,
    where: { conversation: Conversation; threadId: string | undefined },
    from: { id: string; name: string },
    activity: WireActivity,
    at: Date,
  ): Message {
    const { conversation, threadId } = where;
    const message = new Message(id, conversation, threadId, from, activity, at, this.revision + 1);
    this.all.push(message);
    this.byId.set(id, message);
    this.touch(message);
    return message;
  }

  get revision(): number {
    return this.history.length;
  }

  find(id: string): Message | undefined {
    return this.byId.get(id);
  }

  replace(message: Message, activity: WireActivity): void {
    message.activity = activity;
    message.views.clear();
    message.refreshFailedFor.clear();
    message.edits += 1;
    this.touch(message);
  }

  remove(message: Message): void {
    message.deleted = true;
    this.touch(message);
  }

  show(message: Message, user: FakeUser, card: Card): void {
    message.views.set(user.aadObjectId, card);
    this.changed();
  }

  in(conversation: Conversation): Message[] {
    return this.all.filter((one) => one.conversation === conversation && !one.deleted);
  }

  /** What the bot posted or changed in one conversation (or one thread) after a revision. */
  fromBotSince(revision: number, conversationId: string): Message[] {
    const touched = this.history.slice(revision);
    const own = touched.filter((one) => one.isFromBot && one.conversationId === conversationId);
    return [...new Set(own)];
  }

  private touch(message: Message): void {
    this.history.push(message);
    this.changed();
  }
}
