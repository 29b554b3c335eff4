import { auditDoor, showAudit } from '../../cards/audit/audit-actions';
import { auditCard } from '../../cards/audit/audit-card';
import { clockIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import { AUDIT_SUBJECTS, isAbout } from '../../domain/audit/audit-actions';

import { addDays, dayStart, readLocalDate } from '../../domain/local-date';
import { canSeeAudit } from '../../domain/permissions';
import { auditPartitions } from '../../storage/audit';
import { DIRECTORY } from '../../storage/kit/partitions';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { namesInAudit } from './names-in-audit';

const LINES_A_PAGE = 20;

interface Wish {
  readonly day?: string | undefined;
  readonly subject?: string | undefined;
  readonly page?: number | undefined;
}

/** `loki`: who did or saw what and when, for the coordinator. */
export const showAuditRoutes: readonly Route[] = [
  onCommand('audit', (turn, _rest, services) => {
    const title = wordsIn(turn.language)('audit.short');
    return throughDoor(turn, services, auditDoor, { title, data: {}, open: show });
  }),
  ...onDoor(auditDoor, (turn, _data, services) => show(turn, {}, services)),
  onAction(showAudit, show),
];

async function show(turn: Turn, wish: Wish, { store, timeZone }: Lent): Promise<Reply> {
  if (!canSeeAudit(turn.access)) return notAllowed(turn);
  const asked = readLocalDate(wish.day ?? '');
  const day = asked && asked <= turn.today ? asked : turn.today;
  const subject = AUDIT_SUBJECTS.find((known) => known === wish.subject);
  const from = dayStart(day, timeZone);
  const to = new Date(dayStart(addDays(day, 1), timeZone).getTime() - 1);
  const teams = (await store.teams.all()).map(({ value }) => value);
  const partitions = auditPartitions(teams.map(({ id }) => id));
  const found = await Promise.all(
    partitions.map((partition) => store.audit.between(partition, from, to)),
  );
  // Whoever looks at the log is in it, too.
  await store.audit.note(DIRECTORY, `audit:${turn.deliveryId}`, turn.now, {
    actorId: turn.who.id,
    action: 'audit.read',
    objectId: day,
  });
  const lines = found
    .flat()
    .filter(({ action }) => !subject || isAbout(action, subject))
    .sort((a, b) => b.at.localeCompare(a.at));
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE));
  const page = Math.min(Math.max(0, Math.trunc(wish.page ?? 0)), pages - 1);
  const { actor, object } = namesInAudit(teams, turn.who, wordsIn(turn.language));
  return auditCard(turn.language, {
    day,
    today: turn.today,
    subject,
    lines: lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE).map((line) => ({
      time: clockIn(turn.language, new Date(line.at), timeZone),
      action: line.action,
      actor: actor(line.actorId),
      object: object(line.objectId),
    })),
    page,
    pages,
    total: lines.length,
    surface: turn.surface,
  });
}
