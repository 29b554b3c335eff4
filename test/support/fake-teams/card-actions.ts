import { type Card, isJson, objectsIn, textOf } from './json';

/** A button, and the cards whose inputs it sends: its own first, then those around it. */
export interface FoundAction {
  readonly action: Card;
  readonly scope: readonly Card[];
}

/** The actions of a card that its reader can reach by pressing, in reading order. */
export function actionsOf(card: Card): FoundAction[] {
  const toggled = new Set(toggleTargets(card));
  return inCard(card, [], toggled);
}

/**
 * The one action with this title, verb or id. Several of the same: `nth` (from 0) says which.
 * Throws with the titles there are, when there is none or no single one.
 */
export function findAction(card: Card, wanted: string, nth?: number): FoundAction {
  const all = actionsOf(card);
  const hits = all.filter(({ action }) => namesOf(action).includes(wanted));
  const hit = hits[nth ?? 0];
  if (hit && (hits.length === 1 || nth !== undefined)) return hit;
  const there = all.map(({ action }) => namesOf(action).join('/')).join(', ') || 'none';
  throw new Error(`${hits.length} actions "${wanted}" (nth: ${nth}) on the card; there: ${there}`);
}

/** What an old client, which doesn't know the action, does in its place. */
export function fallbackOf(action: Card): Card {
  if (!isJson(action.fallback)) {
    throw new Error(`The action "${action.title}" has no fallback for old clients`);
  }
  return action.fallback;
}

function namesOf(action: Card): string[] {
  return [action.title, action.verb, action.id, action.tooltip].flatMap((one) => textOf(one) ?? []);
}

function inCard(card: Card, around: readonly Card[], toggled: Set<string>): FoundAction[] {
  const scope = [card, ...around];
  return [
    ...inElements(card.body, scope, toggled),
    ...inActions([card.selectAction], scope, toggled),
  ].concat(inActions(card.actions, scope, toggled));
}

function inElements(list: unknown, scope: readonly Card[], toggled: Set<string>): FoundAction[] {
  return objectsIn(list).flatMap((element) => {
    if (!isReachable(element, toggled)) return [];
    return [
      ...inActions([element.selectAction, element.inlineAction], scope, toggled),
      ...childrenOf(element).flatMap((list) => inElements(list, scope, toggled)),
      ...(element.type === 'ActionSet' ? inActions(element.actions, scope, toggled) : []),
    ];
  });
}

function inActions(list: unknown, scope: readonly Card[], toggled: Set<string>): FoundAction[] {
  return objectsIn(list).flatMap((action) => {
    if (action.type !== 'Action.ShowCard') return [{ action, scope }];
    const inner = isJson(action.card) ? inCard(action.card, scope, toggled) : [];
    return [{ action, scope }, ...inner];
  });
}

/** Hidden elements count as reachable when some button of the card can show them. */
function isReachable(element: Card, toggled: Set<string>): boolean {
  return element.isVisible !== false || toggled.has(textOf(element.id) ?? '');
}

/** The lists of elements inside a container, of whatever kind. */
export function childrenOf(element: Card): unknown[] {
  return [element.items, element.columns, element.rows, element.cells, element.images];
}

function toggleTargets(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(toggleTargets);
  if (!isJson(node)) return [];
  const own = node.type === 'Action.ToggleVisibility' ? targetIds(node.targetElements) : [];
  return [...own, ...Object.values(node).flatMap(toggleTargets)];
}

function targetIds(targets: unknown): string[] {
  if (!Array.isArray(targets)) return [];
  return targets.flatMap((one) => textOf(isJson(one) ? one.elementId : one) ?? []);
}
