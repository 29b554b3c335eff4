import { wordsIn } from '../../cards/kit/wording';
import { canNameExperts } from '../../domain/permissions';
import { removeExpertGroup } from '../../domain/tickets/edit-expert-group';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { listGroups, listWithoutGroup, showGroupAgain } from './show-expert-groups';

export async function removeGroup(
  turn: Turn,
  { groupId, base }: { groupId: string; base: string },
  services: Lent,
): Promise<Reply> {
  if (!canNameExperts(turn.access)) return notAllowed(turn);
  const press = { groupId, token: base, actorId: turn.who.id, at: turn.now };
  const outcome = await services.store.expertGroups.remove(press, (present) =>
    removeExpertGroup(present, base),
  );
  if (outcome.kind === 'written') {
    const { name } = outcome.next;
    return listGroups(turn, services, wordsIn(turn.language)('experts.removed', { name }));
  }
  const present = outcome.present?.value;
  return present
    ? showGroupAgain(turn, services, present, { isChanged: true })
    : listWithoutGroup(turn, services);
}
