import { wordsIn } from '../../cards/kit/wording';
import type { ExpertGroupData } from '../../cards/tickets/expert-group-actions';
import { canNameExperts } from '../../domain/permissions';
import { type ExpertGroupRefusal, saveExpertGroup } from '../../domain/tickets/edit-expert-group';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { expertCandidates } from './candidates';
import { showExpertForm } from './expert-form';
import type { Lent } from './lent';
import { listGroups, listWithoutGroup, showGroupAgain } from './show-expert-groups';

export async function saveGroup(
  turn: Turn,
  data: ExpertGroupData,
  services: Lent,
  then: 'list' | 'form',
): Promise<Reply> {
  if (!canNameExperts(turn.access)) return notAllowed(turn);
  const { groupId, token, base } = data;
  const { people: candidates } = await expertCandidates(services, turn.where.tenantId);
  const press = { groupId, token, actorId: turn.who.id, at: turn.now, isNew: base === '' };
  const outcome = await services.store.expertGroups.save(press, (present) =>
    saveExpertGroup(present, { groupId, form: data, token, base, candidates, now: turn.now }),
  );
  switch (outcome.kind) {
    case 'written':
      return confirmSave(turn, outcome.next, services, then);
    case 'repeated':
      return outcome.present
        ? confirmSave(turn, outcome.present.value, services, then)
        : listWithoutGroup(turn, services);
    case 'refused':
      return explainRefusal(turn, data, services, outcome.refusal, outcome.present?.value);
  }
}

function confirmSave(
  turn: Turn,
  group: ExpertGroup,
  services: Lent,
  then: 'list' | 'form',
): Promise<Reply> {
  const notice = wordsIn(turn.language)('experts.saved', { name: group.name });
  return then === 'list'
    ? listGroups(turn, services, notice)
    : showGroupAgain(turn, services, group, { notice });
}

function explainRefusal(
  turn: Turn,
  data: ExpertGroupData,
  services: Lent,
  refusal: ExpertGroupRefusal,
  present: ExpertGroup | undefined,
): Promise<Reply> {
  switch (refusal.kind) {
    case 'gone':
      return listWithoutGroup(turn, services);
    case 'changed':
      return present
        ? showGroupAgain(turn, services, present, { isChanged: true })
        : listWithoutGroup(turn, services);
    case 'invalid':
      return showExpertForm(turn, services, present, { data, form: data, errors: refusal.errors });
  }
}
