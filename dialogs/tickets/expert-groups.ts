import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { openExperts } from '../../cards/teams/settings-card';
import {
  type ExpertGroupData,
  removeExperts,
  saveExperts,
  saveMoreExperts,
} from '../../cards/tickets/expert-group-card';
import { editExperts, expertGroupsCard, newExperts } from '../../cards/tickets/expert-groups-card';
import { canNameExperts } from '../../domain/permissions';
import { readExpertGroupForm } from '../../domain/tickets/expert-group-form';
import type { StoredExpertGroup } from '../../storage/tickets/expert-groups';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { expertCandidates } from './candidates';
import { formOf, showExpertForm } from './expert-form';

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
  onAction(removeExperts, async (turn, { groupId, base }, services) => {
    if (!isAllowed(turn)) return notAllowed(turn);
    const { expertGroups } = services.store;
    const found = await expertGroups.find(groupId);
    if (!found) return gone(turn, services);
    if (found.value.lastEdit !== base)
      return again(turn, services, found.value, { isChanged: true });
    const { kind } = await expertGroups.remove(found.value, found.etag, turn.who.id, turn.now);
    const present = kind === 'overtaken' ? await expertGroups.find(groupId) : undefined;
    if (present) return again(turn, services, present.value, { isChanged: true });
    const { name } = found.value;
    return list(turn, services, wordsIn(turn.language)('experts.removed', { name }));
  }),
];

const FIRST_TICKETS = 5;

function isAllowed({ access }: Turn): boolean {
  return canNameExperts(access);
}

function notAllowed({ language }: Turn): Reply {
  return errorCard(language, { kind: 'notAllowed' });
}

async function list(turn: Turn, { store }: Services, notice?: string): Promise<Reply> {
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

function gone(turn: Turn, services: Services): Promise<Reply> {
  return list(turn, services, wordsIn(turn.language)('experts.gone'));
}

/** The form with what is kept now. */
function again(
  turn: Turn,
  services: Services,
  group: StoredExpertGroup,
  rest: { isChanged?: boolean; notice?: string } = {},
): Promise<Reply> {
  const data = { groupId: group.id, token: turn.newId(), base: group.lastEdit };
  return showExpertForm(turn, services, group, { data, form: formOf(group), ...rest });
}

async function save(
  turn: Turn,
  data: ExpertGroupData,
  services: Services,
  then: 'list' | 'form',
): Promise<Reply> {
  if (!isAllowed(turn)) return notAllowed(turn);
  const t = wordsIn(turn.language);
  const { expertGroups } = services.store;
  const { people } = await expertCandidates(services, turn.where.tenantId);
  for (let round = 0; round < 10; round += 1) {
    const found = await expertGroups.find(data.groupId);
    const present = found?.value;
    if (present?.lastEdit === data.token) return saved(present);
    if (!found && data.base) return gone(turn, services);
    if (present && present.lastEdit !== data.base) {
      return again(turn, services, present, { isChanged: true });
    }
    // Who they are comes from Teams and the store, never from the card.
    const known = new Map([...(present?.members ?? []), ...people].map((one) => [one.id, one]));
    const read = readExpertGroupForm(data, [...known.keys()]);
    if (read.kind === 'invalid') {
      return showExpertForm(turn, services, present, { data, form: data, errors: read.errors });
    }
    const group: StoredExpertGroup = {
      id: data.groupId,
      name: read.name,
      topics: read.topics,
      members: read.memberIds.flatMap((id) => known.get(id) ?? []),
      createdAt: present?.createdAt ?? turn.now.toISOString(),
      lastEdit: data.token,
    };
    const { kind } = found
      ? await expertGroups.change(group, found.etag, turn.who.id, turn.now)
      : await expertGroups.create(group, turn.who.id, turn.now);
    if (kind === 'changed' || kind === 'created') return saved(group);
  }
  throw new Error('a group of experts changed ten times while it was being written');

  function saved(group: StoredExpertGroup): Promise<Reply> {
    const notice = t('experts.saved', { name: group.name });
    return then === 'list'
      ? list(turn, services, notice)
      : again(turn, services, group, { notice });
  }
}
