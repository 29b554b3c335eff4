import type { InstallEvent } from '../../domain/teams/install-event';
import { type Logger, traceOf } from '../runtime/logger';
import type { Metrics } from '../runtime/metrics';

/**
 * Tells every handler of an event; one that fails stops none of the others. Whether all went well:
 * if not, Teams is to send the event again, and each handler acts once however often it is told.
 */
export async function handleEvent(
  event: InstallEvent,
  handlers: readonly ((event: InstallEvent) => Promise<void>)[],
  { log, metrics }: { readonly log: Logger; readonly metrics: Pick<Metrics, 'faults'> },
): Promise<boolean> {
  let isDone = true;
  for (const handle of handlers) {
    try {
      await handle(event);
    } catch (fault) {
      isDone = false;
      metrics.faults.inc({ code: 'event' });
      log.error({ code: 'event', event: event.kind, ...traceOf(fault) }, 'an event failed');
    }
  }
  return isDone;
}
