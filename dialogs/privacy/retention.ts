import {
  confirmRetention,
  openRetention,
  setRetention,
} from '../../cards/privacy/retention-actions';
import { retentionCard, shorteningCard } from '../../cards/privacy/retention-card';
import { canSetRetention } from '../../domain/permissions';
import {
  chosenRetention,
  forgetUpTo,
  type Retention,
  type RetentionKind,
  shortenedKinds,
} from '../../domain/privacy/retention';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

const REPORTS = 7;

type Chosen = Readonly<Record<RetentionKind, string>>;

/** How long records are kept: the coordinator chooses, and is told first what a shorter time costs. */
export const retentionRoutes: readonly Route[] = [
  onAction(openRetention, async (turn, _data, services) =>
    canSetRetention(turn.access) ? show(turn, services) : notAllowed(turn),
  ),
  onAction(setRetention, async (turn, chosen, services) => {
    if (!canSetRetention(turn.access)) return notAllowed(turn);
    const present = await services.store.retentionSettings.find();
    const next = chosenRetention(present, chosen);
    const goes = await whatGoes(turn, { present, next }, services);
    if (goes.length === 0) return keep(turn, next, services);
    return shorteningCard(turn.language, { chosen, goes, surface: turn.surface });
  }),
  onAction(confirmRetention, async (turn, chosen: Chosen, services) => {
    if (!canSetRetention(turn.access)) return notAllowed(turn);
    const present = await services.store.retentionSettings.find();
    return keep(turn, chosenRetention(present, chosen), services);
  }),
];

async function whatGoes(
  { now }: Turn,
  { present, next }: { readonly present: Retention; readonly next: Retention },
  { store }: Lent,
) {
  const teamIds = (await store.teams.all()).map(({ value }) => value.id);
  const found = await Promise.all(
    shortenedKinds(present, next).map(async (kind) => {
      const instant = forgetUpTo(next[kind], now);
      const count = instant ? await store.keptRecords.count({ kind, instant, teamIds }) : 0;
      return { kind, count };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

async function keep(turn: Turn, next: Retention, services: Lent): Promise<Reply> {
  const by = { actorId: turn.who.id, token: turn.deliveryId, at: turn.now };
  await services.store.retentionSettings.set(next, by);
  return show(turn, services, true);
}

async function show(turn: Turn, { store }: Lent, isSaved = false): Promise<Reply> {
  const [retention, reports] = await Promise.all([
    store.retentionSettings.find(),
    store.retentionReports.latest(REPORTS),
  ]);
  return retentionCard(turn.language, { retention, reports, isSaved, surface: turn.surface });
}
