import { wordsIn } from '../../cards/kit/wording';
import { expertGroupsCard } from '../../cards/tickets/expert-groups-card';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { formOf, showExpertForm } from './expert-form';
import type { Lent } from './lent';

const FIRST_TICKETS = 5;

export async function listGroups(turn: Turn, { store }: Lent, notice?: string): Promise<Reply> {
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

/** Somebody else has removed it meanwhile. */
export function listWithoutGroup(turn: Turn, services: Lent): Promise<Reply> {
  return listGroups(turn, services, wordsIn(turn.language)('experts.gone'));
}

/** The form with what is kept now. */
export function showGroupAgain(
  turn: Turn,
  services: Lent,
  group: ExpertGroup,
  rest: { isChanged?: boolean; notice?: string } = {},
): Promise<Reply> {
  const data = { groupId: group.id, token: turn.newId(), base: group.lastEdit };
  return showExpertForm(turn, services, group, { data, form: formOf(group), ...rest });
}
