import { addDays, localDateOrThrow } from '../../domain/local-date';
import { wordsOn } from '../support/card-texts';
import type { Card, FakeTeams, Message } from '../support/fake-teams';
import { actionsOf } from '../support/fake-teams/card-actions';
import { inputsOf, type Typed } from '../support/fake-teams/card-inputs';
import { uuidOf } from '../support/fake-teams/ids';
import { isJson, objectsIn, textOf } from '../support/fake-teams/json';
import { pick } from '../support/random';
import type { Ledger } from './ledger';
import type { Person } from './region';

/** What a person does, from the first word to the answer that ends it. */
type Dialog = (person: Person, parts: DialogParts) => Promise<void>;

export interface DialogParts {
  readonly teams: FakeTeams;
  readonly random: () => number;
  readonly ledger: Ledger;
  /** Waits until the bot listens and sends what comes next to one of its processes; false when all is over. */
  readonly aim: () => Promise<boolean>;
}

const TRIES = 4;
const LAST_DAY = localDateOrThrow('2026-11-22');
/** As many days back as are kept without a question in every week of the run. */
const DAYS = 40;
const WORDS =
  'ohje,omat,tarkistuslista,prosessi,työnantajat,kysymykset,lähetykset,asetukset,kooste,kriteerit,mina,help,kiitos,moi,mikä on mun tavoite,mikä lomake kun asiakas saa töitä,montako asiakasta valmentajalla,hur många besök per vecka,mitä on IPS,peru'.split(
    ',',
  );
/** What would take away what the run counts, or who is in a team. */
const LEFT_ALONE =
  /undo|remove|withdraw|Again|merge|^team\.|^experts\.|^coach\.|\.edit$|meeting\.(?:save|use)|digest\.review|ticket\.(?:send|close)|privacy|data/i;

/** Says it, and again when nothing has come back: to another process, or under a new id, as Teams does. */
async function ask(
  { user }: Person,
  { teams, aim, random }: DialogParts,
  text: string,
  where: Parameters<Person['user']['says']>[0] = 'personal',
): Promise<Message | undefined> {
  if (!(await aim())) return undefined;
  const turn = await user.says(where, text);
  if (turn.replies[0] || turn.status === 200) return turn.replies[0];
  if (!(await aim())) return undefined;
  const as = random() < 0.5 ? 'sameId' : 'newId';
  return (await teams.redeliver(turn, { as })).replies[0];
}

/** Presses until the answer is there that is waited for, as a person does whose press came to nothing. */
async function pressUntil(
  { user }: Person,
  { aim, random }: DialogParts,
  message: Message,
  action: Card,
  isDone: (card: Card) => boolean,
): Promise<boolean> {
  let present = action;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!(await aim())) return false;
    const twice = random() < 0.1;
    const [press] = await Promise.all([
      user.act(message, present),
      ...(twice ? [user.act(message, present)] : []),
    ]);
    if (press.card && isDone(press.card)) return true;
    // A form that asks back (of a second meeting on the day) is sent again as it now stands.
    const next =
      press.card && actionsOf(press.card).find(({ action: { verb } }) => verb === action.verb);
    if (next) present = { ...next.action, data: Object.assign({}, action.data, next.action.data) };
  }
  return false;
}

const isReceipt = (card: Card) =>
  wordsOn(card).includes('Tallennettu') && JSON.stringify(card).includes('"meeting.undo"');

const savesMeeting: Dialog = async (person, parts) => {
  const { team, user } = person;
  const message = await ask(person, parts, 'ohje');
  if (!message) return;
  const order = person.logged;
  person.logged += 1;
  const meetingId = uuidOf(`${user.name} meeting ${order}`);
  const verb = 'meeting.save';
  const employerId = team.employers[Math.floor(order / DAYS) % team.employers.length]?.id;
  const metOn = addDays(LAST_DAY, -(order % DAYS));
  const data = { verb, meetingId, teamId: team.record.id, employerId, metOn, channel: 'phone' };
  parts.ledger.tries('meeting', meetingId);
  const action = { type: 'Action.Execute', verb, data };
  if (await pressUntil(person, parts, message, action, isReceipt))
    parts.ledger.isTold('meeting', meetingId);
};

/** Writes a line, and presses Save on the form that came. */
const writesLine: Dialog = async (person, parts) => {
  const { name } = pick(parts.random, person.team.employers);
  const where = parts.random() < 0.2 ? person.team.general : 'personal';
  const form = await ask(person, parts, `kirjaa soitin tänään ${name}`, where);
  const card = form?.cardFor(person.user);
  if (!form || !card) return;
  if (where !== 'personal') return pressSomething(person, parts, form);
  const save = actionsOf(card).find(({ action }) => action.verb === 'meeting.save');
  if (!save || !isJson(save.action.data)) return;
  const meetingId = textOf(save.action.data.meetingId) ?? '';
  const values = Object.fromEntries(
    save.scope
      .flatMap(inputsOf)
      .flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
  parts.ledger.tries('meeting', meetingId);
  const action = { ...save.action, data: { ...save.action.data, ...values } };
  if (await pressUntil(person, parts, form, action, isReceipt))
    parts.ledger.isTold('meeting', meetingId);
};

const asksHuman: Dialog = async (person, parts) => {
  const message = await ask(person, parts, 'ohje');
  if (!message) return;
  const ticketId = uuidOf(`${person.user.name} ticket ${parts.random()}`);
  const verb = 'ticket.send';
  const data = { verb, ticketId, question: 'Mikä lomake täytetään?', topic: 'forms' };
  parts.ledger.tries('question', ticketId);
  const action = { type: 'Action.Execute', verb, data };
  const isDone = (card: Card) => wordsOn(card).includes('Kysymyksesi meni');
  if (await pressUntil(person, parts, message, action, isDone))
    parts.ledger.isTold('question', ticketId);
};

const reviewsWeek: Dialog = async (person, parts) => {
  const digest = await ask(person, parts, 'kooste');
  const card = digest?.cardFor(person.user);
  if (!digest || !card) return;
  const review = actionsOf(card).find(({ action }) => action.verb === 'digest.review');
  if (!review || !isJson(review.action.data)) return;
  const id = `${person.team.record.id}/${textOf(review.action.data.week)}`;
  parts.ledger.tries('review', id);
  const isDone = (shown: Card) => JSON.stringify(shown).includes('"digest.withdraw"');
  if (await pressUntil(person, parts, digest, review.action, isDone))
    parts.ledger.isTold('review', id);
};

/** Says some word and presses what the cards offer. */
const looksAround: Dialog = async (person, parts) => {
  const isInChannel = person.role !== 'coordinator' && parts.random() < 0.15;
  const where = isInChannel ? person.team.general : 'personal';
  const message = await ask(person, parts, pick(parts.random, WORDS), where);
  for (let presses = 0; message && presses < 3; presses += 1)
    await pressSomething(person, parts, message);
};

async function pressSomething(person: Person, parts: DialogParts, message: Message): Promise<void> {
  const { user } = person;
  const card = message.cardFor(user);
  const actions = (card ? actionsOf(card) : []).filter(
    ({ action }) => /Execute|Submit/.test(String(action.type)) && !LEFT_ALONE.test(verbOf(action)),
  );
  if (actions.length === 0) return;
  const { action, scope } = pick(parts.random, actions);
  const typed = Object.fromEntries(
    scope.flatMap(inputsOf).flatMap((input) => typedInto(input, parts.random)),
  );
  const data = isJson(action.data) ? { ...action.data, ...typed } : action.data;
  if (!(await parts.aim())) return;
  await user.act(message, { ...action, data });
  if (user.dialog && parts.random() < 0.5) user.closesDialog();
}

function typedInto(input: Card, random: () => number): [string, Typed[string]][] {
  const id = textOf(input.id) ?? '';
  if (input.value !== undefined) return [[id, String(input.value)]];
  const choices = objectsIn(input.choices);
  if (choices.length > 0) return [[id, String(pick(random, choices).value)]];
  if (input.type === 'Input.Number') return [[id, '3']];
  return input.type === 'Input.Text' && input.isRequired ? [[id, 'teksti']] : [];
}

function verbOf({ verb, data }: Card): string {
  return textOf(verb) ?? (isJson(data) ? (textOf(data.verb) ?? '') : '');
}

const searches: Dialog = async (person, { aim }) => {
  if (!(await aim())) return;
  await person.user.findsArticles('personal', 'lomake');
};

const OF_ROLE: Readonly<Record<Person['role'], readonly Dialog[]>> = {
  coach: [savesMeeting, savesMeeting, savesMeeting, writesLine, writesLine, looksAround, asksHuman],
  leader: [reviewsWeek, looksAround, looksAround, searches],
  member: [asksHuman, looksAround, looksAround, searches],
  coordinator: [looksAround, looksAround, searches],
};

export async function doSomething(person: Person, parts: DialogParts): Promise<void> {
  await pick(parts.random, OF_ROLE[person.role])(person, parts);
}
