import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { openExperts } from '../../cards/teams/settings-actions';
import {
  type ExpertGroupData,
  removeExperts,
  saveExperts,
  saveMoreExperts,
} from '../../cards/tickets/expert-group-actions';
import { editExperts, expertGroupsCard, newExperts } from '../../cards/tickets/expert-groups-card';
import { canNameExperts } from '../../domain/permissions';
import {
  type ExpertGroupRefusal,
  removeExpertGroup,
  saveExpertGroup,
} from '../../domain/tickets/edit-expert-group';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { expertCandidates } from './candidates';
import { formOf, showExpertForm } from './expert-form';
import type { Lent } from './lent';

/** Whom the coordinator names to answer which topics. */
export const expertGroupRoutes: readonly Route[] = [
  onAction(openExperts, async (turn, _data, services) =>
    isAllowed(turn) ? list(turn, services) : notAllowed(turn),
  ),
  onAction(newExperts, async (turn, _data, services) => {
    if (!isAllowed(turn)) return notAllowed(turn);
    const data = { groupId: turn.newId(), token: turn.newId(), base: '' };
    return showExpertForm(turn, services, undefined, { data, form: formOf(undefined) });
  }),
  onAction(editExperts, async (turn, { groupId }, services) => {
    if (!isAllowed(turn)) return notAllowed(turn);
    const found = await services.store.expertGroups.find(groupId);
    return found ? again(turn, services, found.value) : gone(turn, services);
  }),
  onAction(saveExperts, (turn, data, services) => save(turn, data, services, 'list')),
  onAction(saveMoreExperts, (turn, data, services) => save(turn, data, services, 'form')),
  onAction(removeExperts, remove),
];

const FIRST_TICKETS = 5;

function isAllowed({ access }: Turn): boolean {
  return canNameExperts(access);
}

function notAllowed({ language }: Turn): Reply {
  return errorCard(language, { kind: 'notAllowed' });
}

async function list(turn: Turn, { store }: Lent, notice?: string): Promise<Reply> {
  const latest = async (state: 'open' | 'claimed' | 'accepted') => ({
    number: await store.tickets.count(state),
    first: await store.tickets.latestIn(state, FIRST_TICKETS),
  });
  const [groups, open, claimed, accepted] = await Promise.all([
    store.expertGroups.all(),
    latest('open'),
    latest('claimed'),
    latest('accepted'),
  ]);
  return expertGroupsCard(turn.language, {
    groups,
    tickets: { open, claimed, accepted },
    notice,
    surface: turn.surface,
  });
}

function gone(turn: Turn, services: Lent): Promise<Reply> {
  return list(turn, services, wordsIn(turn.language)('experts.gone'));
}

/** The form with what is kept now. */
function again(
  turn: Turn,
  services: Lent,
  group: ExpertGroup,
  rest: { isChanged?: boolean; notice?: string } = {},
): Promise<Reply> {
  const data = { groupId: group.id, token: turn.newId(), base: group.lastEdit };
  return showExpertForm(turn, services, group, { data, form: formOf(group), ...rest });
}

async function save(
  turn: Turn,
  data: ExpertGroupData,
  services: Lent,
  then: 'list' | 'form',
): Promise<Reply> {
  if (!isAllowed(turn)) return notAllowed(turn);
  const { groupId, token, base } = data;
  const { people: candidates } = await expertCandidates(services, turn.where.tenantId);
  const press = { groupId, token, actorId: turn.who.id, at: turn.now, isNew: base === '' };
  const outcome = await services.store.expertGroups.save(press, (present) =>
    saveExpertGroup(present, { groupId, form: data, token, base, candidates, now: turn.now }),
  );
  switch (outcome.kind) {
    case 'written':
      return saved(turn, outcome.next, services, then);
    case 'repeated':
      return outcome.present
        ? saved(turn, outcome.present.value, services, then)
        : gone(turn, services);
    case 'refused':
      return refused(turn, data, services, outcome.refusal, outcome.present?.value);
  }
}

function saved(
  turn: Turn,
  group: ExpertGroup,
  services: Lent,
  then: 'list' | 'form',
): Promise<Reply> {
  const notice = wordsIn(turn.language)('experts.saved', { name: group.name });
  return then === 'list' ? list(turn, services, notice) : again(turn, services, group, { notice });
}

function refused(
  turn: Turn,
  data: ExpertGroupData,
  services: Lent,
  refusal: ExpertGroupRefusal,
  present: ExpertGroup | undefined,
): Promise<Reply> {
  switch (refusal.kind) {
    case 'gone':
      return gone(turn, services);
    case 'changed':
      return present ? again(turn, services, present, { isChanged: true }) : gone(turn, services);
    case 'invalid':
      return showExpertForm(turn, services, present, { data, form: data, errors: refusal.errors });
  }
}

async function remove(
  turn: Turn,
  { groupId, base }: { groupId: string; base: string },
  services: Lent,
): Promise<Reply> {
  if (!isAllowed(turn)) return notAllowed(turn);
  const press = { groupId, token: base, actorId: turn.who.id, at: turn.now };
  const outcome = await services.store.expertGroups.remove(press, (present) =>
    removeExpertGroup(present, base),
  );
  if (outcome.kind === 'written') {
    const { name } = outcome.next;
    return list(turn, services, wordsIn(turn.language)('experts.removed', { name }));
  }
  const present = outcome.present?.value;
  return present ? again(turn, services, present, { isChanged: true }) : gone(turn, services);
}
