import { POINT_IDS, type PointId } from '../../../domain/readiness/point';
import { wordsOn } from '../../support/card-texts';
import type { Card, FakeUser, Message } from '../../support/fake-teams';
import { isJson, type Json, jsonOf } from '../../support/fake-teams/json';
import type { Press } from '../../support/fake-teams/user';
import { objectsWithin } from '../../support/objects-within';
import type { OpenStore } from '../../support/stores';

export const NEXT = 'Seuraava ›';
export const TO_RESULT = 'Yhteenveto ›';
export const PREVIOUS = '‹ Edellinen';

/** Opens the list in the own chat. */
export async function opens(user: FakeUser, word = 'tarkistuslista'): Promise<Message> {
  const [message] = (await user.says('personal', word)).replies;
  if (!message) throw new Error('no answer');
  return message;
}

/** From the first page to the result, with the inputs given on each page. */
export async function toResult(
  user: FakeUser,
  message: Message,
  inputs: readonly [Inputs?, Inputs?, Inputs?] = [],
) {
  await user.press(message, NEXT, inputs[0]);
  await user.press(message, NEXT, inputs[1]);
  return user.press(message, TO_RESULT, inputs[2]);
}
export type Inputs = Partial<Record<PointId | 'wish' | 'isWorkActivity', string>>;

/** What the points on a card are set to, by their ids. */
export function valuesOn(card: Card | undefined): Record<string, unknown> {
  const inputs = [...objectsWithin(card ?? {})].filter(({ type, id }) => {
    return String(type).startsWith('Input.') && POINT_IDS.some((point) => point === id);
  });
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value]));
}

type Run = Json & { keys: readonly string[] };

/** The rows as they are kept, with whatever is in them. */
export async function runsIn({ collection }: OpenStore): Promise<Run[]> {
  const page = await collection.list({ partition: 'readiness', type: 'readinessRun' });
  return page.items.map(({ body, keys }) => ({ ...jsonOf(body), keys }));
}

export async function onlyRun(store: OpenStore) {
  const runs = await runsIn(store);
  const [only] = runs;
  if (!only || runs.length !== 1) throw new Error(`${runs.length} runs`);
  return only;
}

export const seen = (user: FakeUser, message: Message) => wordsOn(message.cardFor(user));

/** The hidden state that the card's buttons carry. */
export function stateOn(card: Card | undefined): Record<string, unknown> {
  for (const { data } of objectsWithin(card ?? {})) {
    if (isJson(data) && isJson(data.state)) return data.state;
  }
  throw new Error('no state on the card');
}

/** A copy of the card that a second device, or a client left open, still shows. */
export function copyOf({ card }: Press): { card: Card } {
  if (!card) throw new Error('no card');
  return { card: structuredClone(card) };
}
