import type { FakeTeams } from './fake-teams';
import { postJson } from './http';
import { invokeId } from './ids';
import type { WireActivity } from './json';
import type { Message } from './messages';

/** One activity that went to the bot, and what the bot's HTTP call answered. */
export interface Delivery {
  readonly activity: WireActivity;
  /** 0 when nothing came back: the bot is down, was cut off or took too long. */
  status: number;
  body: unknown;
  error?: string;
  /** When it was sent, of the process's own time, and how long the answer took. */
  sentAtMs?: number;
  tookMs?: number;
}

/** A delivery with what the bot did in that conversation meanwhile. */
export interface Turn extends Delivery {
  /** New messages of the bot, in the order of sending. */
  replies: Message[];
  /** Older messages of the bot that it edited or deleted. */
  updates: Message[];
}

/** POSTs to the bot as Teams does, and waits at most as long as Teams does. */
export async function deliver(
  teams: FakeTeams,
  activity: WireActivity,
  headers: Record<string, string> = {},
): Promise<Delivery> {
  const delivery: Delivery = { activity, status: 0, body: undefined };
  teams.sent.push(delivery);
  delivery.sentAtMs = performance.now();
  try {
    const { status, text } = await postJson(teams.botEndpoint, activity, {
      headers: { ...teams.headers, ...headers },
      timeoutMs: teams.answerTimeoutMs,
      agent: teams.agent,
    });
    delivery.status = status;
    delivery.body = bodyOf(text);
  } catch (fault) {
    delivery.error = fault instanceof Error ? fault.message : String(fault);
  }
  delivery.tookMs = performance.now() - delivery.sentAtMs;
  teams.changed();
  return delivery;
}

export async function takeTurn(teams: FakeTeams, activity: WireActivity): Promise<Turn> {
  const before = teams.messages.revision;
  const delivery = await deliver(teams, activity);
  const conversation = activity.conversation as { id: string };
  const touched = teams.messages.fromBotSince(before, conversation.id);
  const isNew = (message: Message) => message.revision > before;
  return Object.assign(delivery, {
    replies: touched.filter(isNew),
    updates: touched.filter((one) => !isNew(one)),
  });
}

/**
 * A second copy of an activity. Teams sends one with the same id and time after about 15 s,
 * and later one with a new id and time (botbuilder-dotnet#5005).
 */
export function copyOf(
  teams: FakeTeams,
  activity: WireActivity,
  as: 'sameId' | 'newId',
): WireActivity {
  if (as === 'sameId') return structuredClone(activity);
  return {
    ...structuredClone(activity),
    id: activity.type === 'invoke' ? invokeId() : teams.nextMessageId(),
    timestamp: teams.now().toISOString(),
  };
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
