import { fallbackOf, findAction } from './card-actions';
import { gather, inputsOf, merged, type Refusal, type Typed } from './card-inputs';
import {
  execute,
  fetchDialog,
  findArticles,
  placeOf,
  query,
  sendMessage,
  spoken,
  submit,
  submitToDialog,
  suggestionOf,
} from './client';
import { type Conversation, membersOf, nameOf, type PersonalChat } from './conversations';
import type { Turn } from './delivery';
import { type Drop, drops } from './drops';
import type { FakeTeams } from './fake-teams';
import { answerConsent } from './files';
import { mriOf, personalChatIdOf, uuidOf } from './ids';
import { type Dialog, type FoundArticle, type InvokeResult, readExtension } from './invoke-answers';
import { type Card, isJson, objectsIn } from './json';
import type { Message } from './messages';
import { refreshFor } from './refresh';

export interface UserOptions {
  name: string;
  /** `fi-FI` by default. */
  locale?: string;
  email?: string;
  isGuest?: boolean;
  aadObjectId?: string;
  mri?: string;
  /** Whether the bot is already in the person's own chats; true by default. */
  botInstalled?: boolean;
}

export type Press = Partial<Turn> &
  InvokeResult & {
    /** The client kept the form open and sent nothing. */
    refusedByClient?: Refusal[];
    replies: Message[];
    updates: Message[];
    openedUrl?: string;
  };

export interface PressOptions {
  /** Which of several buttons alike, from 0. */
  nth?: number;
  /** The card as the person saw it earlier, when the message has changed since. */
  card?: Card;
  /** Does the fallback of Action.Execute, as clients do that don't know it. */
  asOldClient?: boolean;
}

export interface Choice {
  title: string;
  value: string;
}

/** A person with a Teams client: says things, presses buttons, fills in dialogs. */
export class FakeUser {
  readonly name: string;
  readonly aadObjectId: string;
  readonly mri: string;
  readonly email: string;
  readonly isGuest: boolean;
  readonly chat: PersonalChat;
  locale: string;
  theme: 'default' | 'dark' | 'contrast' = 'default';
  /** Bots get 403 when they write to someone who blocks them. */
  isBlocking = false;
  dialog: Dialog | undefined;
  private readonly foundChoices = new Set<string>();

  constructor(
    private readonly teams: FakeTeams,
    options: UserOptions,
  ) {
    this.name = options.name;
    this.locale = options.locale ?? 'fi-FI';
    this.aadObjectId = options.aadObjectId ?? uuidOf(`user ${options.name}`);
    this.mri = options.mri ?? mriOf(options.name);
    const mailbox = options.name.toLowerCase().replaceAll(' ', '.');
    this.email = options.email ?? `${mailbox}@satakunta.example`;
    this.isGuest = options.isGuest ?? false;
    const id = personalChatIdOf(options.name);
    this.chat = { kind: 'personal', id, user: this, botInstalled: options.botInstalled ?? true };
  }

  /** Answers a card that asks whether the bot may save a file to the person's OneDrive. */
  async answersFileConsent(message: Message, action: 'accept' | 'decline'): Promise<Turn> {
    return answerConsent(this.teams, this, message, action);
  }

  /** Drops files into the bot's own chat, or elsewhere with a mention of the bot. */
  async drops(
    files: Drop | readonly Drop[],
    { where = this.chat, text }: { where?: Conversation | Message; text?: string } = {},
  ): Promise<Turn> {
    return drops(this.teams, this, where, [files].flat(), text);
  }

  /**
   * Writes to the bot's own chat, a group chat, a channel (a new thread) or under a message.
   * Outside the own chat the bot hears only what mentions it; `mention: false` leaves that out.
   */
  async says(
    where: 'personal' | Conversation | Message,
    text: string,
    { mention = true }: { mention?: boolean } = {},
  ): Promise<Turn> {
    const place = placeOf(where === 'personal' ? this.chat : where);
    if (!membersOf(place.conversation).includes(this)) {
      throw new Error(`${this.name} is not in ${nameOf(place.conversation)}`);
    }
    const isPersonal = place.conversation.kind === 'personal';
    const mentions = mention && !isPersonal;
    const wire = spoken(text, mentions ? this.teams.bot : undefined);
    return sendMessage(this.teams, this, place, wire, { reachesBot: isPersonal || mentions });
  }

  /** Presses the button with this title, verb or id on the card that this person sees. */
  async press(
    message: Message,
    button: string,
    inputs: Typed = {},
    options: PressOptions = {},
  ): Promise<Press> {
    const suggestion = suggestionOf(message, button);
    if (suggestion) return this.says(message, suggestion);
    if (message.deleted) throw new Error('The message has been deleted');
    const card = options.card ?? message.cardFor(this);
    if (!card) throw new Error(`No card on the message "${message.text}"`);
    const { action, scope } = findAction(card, button, options.nth);
    if (action.isEnabled === false) throw new Error(`"${button}" is disabled`);
    const done =
      options.asOldClient && action.type === 'Action.Execute' ? fallbackOf(action) : action;
    const gathered =
      done.associatedInputs === 'none' ? { values: {} } : gather(scope, inputs, this.foundChoices);
    if ('refusedByClient' in gathered) return { ...gathered, replies: [], updates: [] };
    return this.act(message, { ...done, data: merged(done.data, gathered.values) });
  }

  /** The same press twice at once, as from two quick clicks: two activities with own ids. */
  doublePress(
    message: Message,
    button: string,
    inputs: Typed = {},
    options: PressOptions = {},
  ): Promise<[Press, Press]> {
    const once = () => this.press(message, button, inputs, options);
    return Promise.all([once(), once()]);
  }

  /** Runs an action whose `data` already holds the inputs; `press` and the page end here. */
  async act(message: Message, action: Card): Promise<Press> {
    const { data } = action;
    switch (action.type) {
      case 'Action.Execute':
        return execute(this.teams, this, message, action, 'manual');
      case 'Action.Submit': {
        const special = isJson(data) && isJson(data.msteams) ? data.msteams : undefined;
        if (special?.type === 'task/fetch') return fetchDialog(this.teams, this, message, data);
        if (special?.type === 'imBack') return this.says(message, String(special.value));
        return submit(this.teams, this, message, data, special);
      }
      case 'Action.OpenUrl':
        return { openedUrl: String(action.url), replies: [], updates: [] };
      default:
        throw new Error(`${action.type} happens in the client alone`);
    }
  }

  /** Scrolls to the message: Teams then refreshes its card for this person, if it asks for it. */
  async opens(message: Message): Promise<Press> {
    const action = refreshFor(message, this);
    if (!action) return { replies: [], updates: [] };
    const press = await execute(this.teams, this, message, action, 'automatic');
    if (!press.card) message.refreshFailedFor.add(this.aadObjectId);
    return press;
  }

  /** Starts the client anew: what only this client showed is gone. */
  restartsClient(): void {
    for (const message of this.teams.messages.all) {
      message.views.delete(this.aadObjectId);
      message.refreshFailedFor.delete(this.aadObjectId);
    }
    this.dialog = undefined;
  }

  /** Presses a button of the open dialog. */
  async submitDialog(button: string, inputs: Typed = {}): Promise<Press> {
    const { dialog } = this;
    if (!dialog?.card) throw new Error(`${this.name} has no dialog with a card open`);
    const { action, scope } = findAction(dialog.card, button);
    const gathered =
      action.associatedInputs === 'none'
        ? { values: {} }
        : gather(scope, inputs, this.foundChoices);
    if ('refusedByClient' in gathered) return { ...gathered, replies: [], updates: [] };
    return this.actInDialog({ ...action, data: merged(action.data, gathered.values) });
  }

  async actInDialog(action: Card): Promise<Press> {
    const { dialog } = this;
    if (!dialog) throw new Error(`${this.name} has no dialog open`);
    if (action.type !== 'Action.Submit') throw new Error('Dialogs send Action.Submit only');
    return submitToDialog(this.teams, this, dialog, action.data);
  }

  closesDialog(): void {
    this.dialog = undefined;
    this.teams.changed();
  }

  /** Types into a field that asks the bot for its choices, and returns what it offers. */
  async types(where: Message | 'dialog', inputId: string, text: string): Promise<Choice[]> {
    const message = where === 'dialog' ? this.dialog?.message : where;
    const card = where === 'dialog' ? this.dialog?.card : where.cardFor(this);
    if (!message || !card) throw new Error('No card to type into');
    const input = inputsOf(card).find((one) => one.id === inputId);
    const data = input?.['choices.data'];
    if (!isJson(data)) throw new Error(`${inputId} has no choices.data`);
    return this.search(message, String(data.dataset), text);
  }

  async search(message: Message, dataset: string, queryText: string): Promise<Choice[]> {
    const turn = await query(this.teams, this, message, dataset, queryText);
    const value = isJson(turn.body) && isJson(turn.body.value) ? turn.body.value : {};
    const choices = objectsIn(value.results).map((one) => ({
      title: String(one.title),
      value: String(one.value),
    }));
    for (const one of choices) this.foundChoices.add(one.value);
    return choices;
  }

  /** Types into the app's search beside the message box; undefined is its first search, untyped. */
  async findsArticles(
    where: 'personal' | Conversation,
    text?: string,
  ): Promise<Turn & { found: FoundArticle[]; notice?: string | undefined }> {
    const conversation = where === 'personal' ? this.chat : where;
    const turn = await findArticles(this.teams, this, conversation, text);
    return { ...turn, ...readExtension(turn) };
  }
}
