import { openExperts } from '../../cards/teams/settings-actions';
import {
  removeExperts,
  saveExperts,
  saveMoreExperts,
} from '../../cards/tickets/expert-group-actions';
import { editExperts, newExperts } from '../../cards/tickets/expert-groups-card';
import { canNameExperts } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { formOf, showExpertForm } from './expert-form';
import { removeGroup } from './remove-expert-group';
import { saveGroup } from './save-expert-group';
import { listGroups, listWithoutGroup, showGroupAgain } from './show-expert-groups';

/** Whom the coordinator names to answer which topics. */
export const expertGroupRoutes: readonly Route[] = [
  onAction(openExperts, async (turn, _data, services) =>
    canNameExperts(turn.access) ? listGroups(turn, services) : notAllowed(turn),
  ),
  onAction(newExperts, async (turn, _data, services) => {
    if (!canNameExperts(turn.access)) return notAllowed(turn);
    const data = { groupId: turn.newId(), token: turn.newId(), base: '' };
    return showExpertForm(turn, services, undefined, { data, form: formOf(undefined) });
  }),
  onAction(editExperts, async (turn, { groupId }, services) => {
    if (!canNameExperts(turn.access)) return notAllowed(turn);
    const found = await services.store.expertGroups.find(groupId);
    return found ? showGroupAgain(turn, services, found.value) : listWithoutGroup(turn, services);
  }),
  onAction(saveExperts, (turn, data, services) => saveGroup(turn, data, services, 'list')),
  onAction(saveMoreExperts, (turn, data, services) => saveGroup(turn, data, services, 'form')),
  onAction(removeExperts, removeGroup),
];
