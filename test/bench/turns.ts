import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '../../domain/local-date';
import { formOfMeeting } from '../../domain/meetings/meeting-form';
import { findAction } from '../support/fake-teams/card-actions';
import { gather, merged } from '../support/fake-teams/card-inputs';
import { isJson, objectsIn } from '../support/fake-teams/json';
import type { FakeConnector } from './fake-connector';
import type { Post, PostTo } from './load';
import { type BenchTeam, COACHES, EMPLOYERS, employerName, meetingOf } from './region';

/**
 * New meetings are spread over the days that can be logged without a question. What is there before
 * is older: of a second meeting of the same coach, employer and day the form would ask first.
 */
const DAYS_BACK = 56;
export const seededUpTo = (today: LocalDate) => addDays(today, -DAYS_BACK);

export interface Traffic {
  readonly post: PostTo;
  readonly connector: FakeConnector;
  readonly today: LocalDate;
}

/** One text message, and the same text back. */
export function echoTurn({ post, connector }: Traffic): () => Promise<void> {
  return async () => {
    const person = randomUUID();
    const answer = await post(message(connector, person, 'kirjaa tapasin tänään kauppiaan'));
    if (answer.status !== 200) throw new Error(`The echo answered ${answer.status}`);
  };
}

/** A text of somebody, again and again. */
export function textTurn(
  { post, connector }: Traffic,
  personId: string,
  text: string,
): () => Promise<Post> {
  return () => post(message(connector, personId, text));
}

/** Presses Save on a filled form; the answer is the receipt. */
export function saveTurn(
  { post, connector, today }: Traffic,
  team: BenchTeam,
  next = runningNumber(),
): () => Promise<void> {
  return async () => {
    const index = next();
    const metOn = addDays(today, -(Math.floor(index / COACHES) % DAYS_BACK));
    const meeting = meetingOf(team, randomUUID(), index, metOn);
    const form = Object.entries(formOfMeeting(meeting)).filter(([, value]) => value !== '');
    const data = {
      ...Object.fromEntries(form),
      meetingId: meeting.id,
      teamId: team.id,
      found: [],
      verb: 'meeting.save',
    };
    const press = (more: object) =>
      post(pressing(connector, meeting.coachId, 'meeting.save', { ...data, ...more }));
    const answer = await press({});
    // About one in 250 is with an employer that the coach has met on that day already.
    const toldOf = /"toldOf":"([^"]+)"/.exec(answer.body)?.[1];
    expectReceipt(toldOf === undefined ? answer : await press({ toldOf }));
  };
}

/** Writes a line, gets the form, presses Save at once: two turns. */
export function lineAndSave({ post, connector }: Traffic, team: BenchTeam): () => Promise<void> {
  const next = runningNumber();
  return async () => {
    const index = next();
    // Nobody logs an employer twice on the day.
    const coachId = team.coaches[(index + Math.floor(index / EMPLOYERS)) % COACHES] ?? '';
    // Each line in a conversation of its own, so that forms don't get mixed.
    const place = `${coachId}-${index}`;
    const form = connector.nextMessageIn(conversationOf(place));
    const line = `kirjaa ${employerName(index)}: tapasin tänään, sovittiin haastattelu`;
    const { status } = await post(message(connector, coachId, line, place));
    if (status !== 200) throw new Error(`The bot answered ${status} to a line`);
    const data = filledForm(await form);
    expectReceipt(await post(pressing(connector, coachId, 'meeting.save', data, place)));
  };
}

function filledForm(sent: unknown): unknown {
  const card = isJson(sent) ? objectsIn(sent.attachments)[0]?.content : undefined;
  if (!isJson(card) || !JSON.stringify(card).includes('"meeting.save"')) {
    throw new Error(`No form but ${JSON.stringify(sent).slice(0, 500)}`);
  }
  const { action, scope } = findAction({ ...card, type: 'AdaptiveCard' }, 'meeting.save');
  const gathered = gather(scope, {});
  if ('refusedByClient' in gathered) {
    throw new Error(`The form is not full: ${JSON.stringify(gathered.refusedByClient)}`);
  }
  return merged(action.data, gathered.values);
}

function expectReceipt({ status, body }: Post): void {
  const isReceipt = body.includes('"meeting.undo"') && !body.includes('"meeting.save"');
  if (status !== 200 || !isReceipt) {
    throw new Error(`No receipt but ${status}: ${body.slice(0, 500)}`);
  }
}

export function runningNumber(): () => number {
  let last = -1;
  return () => {
    last += 1;
    return last;
  };
}

function message(connector: FakeConnector, personId: string, text: string, place = personId) {
  return { ...envelope(connector, personId, place), type: 'message', text, textFormat: 'plain' };
}

function pressing(
  connector: FakeConnector,
  personId: string,
  verb: string,
  data: unknown,
  place = personId,
) {
  return {
    ...envelope(connector, personId, place),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

const TENANT = { id: '72f988bf-86f1-41af-91ab-2d7cd011db47' };

function envelope({ serviceUrl }: FakeConnector, personId: string, place: string) {
  const now = new Date().toISOString();
  return {
    id: randomUUID(),
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Helsinki',
    serviceUrl,
    channelId: 'msteams',
    locale: 'fi-FI',
    from: { id: `29:${personId}`, name: 'Valmentaja', aadObjectId: personId },
    recipient: { id: '28:bot', name: 'Kolme kuppia' },
    conversation: {
      id: conversationOf(place),
      conversationType: 'personal',
      tenantId: TENANT.id,
    },
    entities: [{ type: 'clientInfo', locale: 'fi-FI', country: 'FI', platform: 'Web' }],
    channelData: { tenant: TENANT },
  };
}

function conversationOf(place: string): string {
  return `a:1${place}`;
}
