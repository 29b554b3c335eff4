import { z } from 'zod';
import { routes } from '../../bot/routes';
import { wordsIn } from '../../cards/kit/wording';
import { LANGUAGES } from '../../domain/language';
import type { FakeTeams } from './fake-teams';
import { actionsOf, type FoundAction } from './fake-teams/card-actions';
import { inputsOf } from './fake-teams/card-inputs';
import { isJson, type Json, textOf } from './fake-teams/json';
import { lintCard } from './lint-card';
import { isNoFreeText } from './no-free-texts';
import { cardsWithin, objectsWithin } from './objects-within';

/** Verbs whose cards show what one coach does, or each of a team. */
const PERSONAL = /^(meeting|mine|digest|workbook|readiness)\./;

/** Keys of inputs by which the client holds a form back. */
const CHECKS = ['isRequired', 'regex', 'max', 'min'];

const actions = new Map(
  routes({ demo: true }).flatMap((route) =>
    route.kind === 'action' ? [[route.verb, route] as const] : [],
  ),
);

/** What is no data of a form: how the press travels, and what its free texts were asked about. */
const ENVELOPE = ['verb', 'msteams', 'keptWords', 'takenWords'];

/** What is wrong with the cards the bot has sent or answered with, in words, each fault once. */
export function faultsOfCards(teams: FakeTeams): string[] {
  const everywhere = cardsWithin([
    teams.requests.map(({ body }) => body),
    teams.sent.map(({ body }) => body),
  ]);
  const shared = cardsWithin([
    teams.requests.filter(isForMany).map(({ body }) => body),
    teams.sent.filter(({ activity }) => isActionForMany(activity)).map(({ body }) => body),
  ]);
  return [
    ...new Set([
      ...everywhere.flatMap((card) => [
        ...lintCard(card),
        ...faultsOfButtons(card),
        ...unaskedTexts(card),
        ...unmarkedInputs(card),
        ...hiddenChecks(card),
      ]),
      ...shared.flatMap(personalThings),
    ]),
  ];
}

/** The ids of the inputs, and the hidden data, are keys of the schema that the button declares. */
export function faultsOfButtons(card: Json): string[] {
  return actionsOf(card).flatMap(({ action, scope }) => {
    const verb = verbOf(action);
    if (verb === undefined || action.id === 'retry') return [];
    const route = actions.get(verb);
    if (!route) return [`no route for the button "${action.title}" (${verb})`];
    const keys = keysOf(route.schema);
    const sent = [...sentInputs({ action, scope }), ...Object.keys(dataOf(action))];
    return sent
      .filter((key) => !keys.includes(key) && !ENVELOPE.includes(key))
      .map((key) => `${verb} does not know ${key}, which "${action.title}" sends`);
  });
}

/** A text that somebody types is asked about before it is kept, unless it can't tell of a client. */
export function unaskedTexts(card: Json): string[] {
  return actionsOf(card).flatMap(({ action, scope }) => {
    const verb = verbOf(action);
    const route = verb === undefined ? undefined : actions.get(verb);
    if (!verb || !route || action.associatedInputs === 'none') return [];
    return scope
      .flatMap(inputsOf)
      .filter(({ type }) => type === 'Input.Text')
      .map(({ id }) => String(id))
      .filter((id) => keysOf(route.schema).includes(id))
      .filter((id) => !route.freeTexts.includes(id) && !isNoFreeText(verb, id))
      .map((id) => `${verb} keeps ${id} without asking whom it names`);
  });
}

/** What is refused when it is empty says so before: in its label. */
function unmarkedInputs(card: Json): string[] {
  const lists = [...objectsWithin(card)].flatMap(({ items, body }) => [items, body]);
  return lists.flatMap((list) => {
    const elements = Array.isArray(list) ? list.filter(isJson) : [];
    return elements.flatMap(({ id, label }, index) => {
      const refused = LANGUAGES.find(
        (language) => elements[index + 1]?.text === wordsIn(language)('formError.required'),
      );
      if (refused === undefined || typeof label !== 'string') return [];
      // Beside one button that needs it stands one that does not.
      if (['answer', 'closing', 'further'].includes(String(id))) return [];
      const mark = wordsIn(refused)('form.required', { label: '' }).trim();
      return label.includes(mark) ? [] : [`the label of ${id} does not say that it is required`];
    });
  });
}

/**
 * What the client itself checks in an input that may be folded away: the form would not be sent,
 * and nobody would see why.
 */
function hiddenChecks(card: Json): string[] {
  const all = [...objectsWithin(card)];
  const toggled = all.flatMap(({ targetElements }) => [targetElements ?? []].flat());
  const folded = all.filter(({ id }) => typeof id === 'string' && toggled.includes(id));
  return folded
    .flatMap((fold) => [...objectsWithin(fold)])
    .filter((input) => String(input.type).startsWith('Input.'))
    .flatMap((input) =>
      CHECKS.filter((check) => input[check]).map(
        (check) => `${input.id} is checked by the client (${check}) where it may be hidden`,
      ),
    );
}

function sentInputs({ action, scope }: FoundAction): string[] {
  if (action.associatedInputs === 'none') return [];
  return scope.flatMap(inputsOf).map((input) => String(input.id));
}

function verbOf(action: Json): string | undefined {
  return textOf(action.verb) ?? textOf(dataOf(action).verb);
}

function dataOf(action: Json): Json {
  return isJson(action.data) ? action.data : {};
}

function keysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodPipe) return keysOf(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf);
  if (schema instanceof z.ZodIntersection)
    return [schema.def.left, schema.def.right].flatMap(keysOf);
  return [];
}

function personalThings(card: Json): string[] {
  return actionsOf(card).flatMap(({ action }) => {
    const verb = verbOf(action);
    const { msteams } = dataOf(action);
    const isDoor =
      verb?.endsWith('.direct') === true || (isJson(msteams) && msteams.type === 'task/fetch');
    return verb !== undefined && PERSONAL.test(verb) && !isDoor
      ? [`"${action.title}" (${verb}) was shown to more than one person`]
      : [];
  });
}

/** A new thread of a channel, or a message in a conversation of several people. */
function isForMany({ path, body }: FakeTeams['requests'][number]): boolean {
  if (path === '/v3/conversations') return isJson(body) && body.isGroup === true;
  return /^\/v3\/conversations\/19:/.test(path);
}

/** Teams shows an answer to a dialog to its presser alone; one to a card may end in the message. */
function isActionForMany(activity: Json): boolean {
  const { conversation, name } = activity;
  return (
    name === 'adaptiveCard/action' &&
    isJson(conversation) &&
    conversation.conversationType !== 'personal'
  );
}
