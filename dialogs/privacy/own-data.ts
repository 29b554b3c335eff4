import { wordsIn } from '../../cards/kit/wording';
import {
  askRemoval,
  confirmRemoval,
  downloadOwnData,
  keepOwnData,
  ownDataDoor,
} from '../../cards/privacy/own-data-actions';
import { ownDataCard, removalCard } from '../../cards/privacy/own-data-card';
import type { AuditAction } from '../../domain/audit/audit-actions';
import { placesLost } from '../../domain/privacy/removal';
import { standInOf } from '../../domain/privacy/stand-in';
import { DIRECTORY } from '../../storage/kit/partitions';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { offerFile } from '../workbooks/download-workbook';
import type { Lent } from './lent';

/** `omat tiedot`: everybody's own, whoever they are here. */
export const ownDataRoutes: readonly Route[] = [
  onCommand('ownData', (turn, _rest, services) => {
    const title = wordsIn(turn.language)('privacy.own.title');
    return throughDoor(turn, services, ownDataDoor, { title, data: {}, open });
  }),
  ...onDoor(ownDataDoor, open),
  onAction(downloadOwnData, (turn, _data, services) =>
    offerFile(turn, { workbook: 'ownData', teamId: '-' }, services),
  ),
  onAction(askRemoval, async (turn) =>
    removalCard(turn.language, {
      places: placesLost(turn.who.id, turn.teams),
      isCoordinator: turn.access.isCoordinator,
      surface: turn.surface,
    }),
  ),
  onAction(confirmRemoval, async (turn, _data, services) => {
    const { who, today, newId } = turn;
    await note(turn, 'data.ask', services);
    await services.store.removals.ask({
      personId: who.id,
      name: who.name,
      standInId: standInOf(newId()),
      askedOn: today,
    });
    return show(turn, services, 'asked');
  }),
  onAction(keepOwnData, async (turn, _data, services) => {
    const { removals } = services.store;
    if (!(await removals.find(turn.who.id))) return show(turn, services);
    await removals.end(turn.who.id);
    await note(turn, 'data.cancel', services);
    return show(turn, services, 'kept');
  }),
];

function open(turn: Turn, _data: object, services: Lent): Promise<Reply> {
  return show(turn, services);
}

async function show(
  { who, language, surface }: Turn,
  { store, links }: Lent,
  notice?: 'asked' | 'kept',
): Promise<Reply> {
  const isLeaving = (await store.removals.find(who.id)) !== undefined;
  return ownDataCard(language, { isLeaving, notice, privacyUrl: links.privacy(language), surface });
}

function note({ who, deliveryId, now }: Turn, action: AuditAction, { store }: Lent): Promise<void> {
  const entry = { actorId: who.id, action, objectId: who.id };
  return store.audit.note(DIRECTORY, `${action}:${deliveryId}`, now, entry);
}
