import { clearedCard } from '../../cards/readiness/end-cards';
import { isOfFormerDay } from '../../domain/readiness/press-run';
import type { ReadinessRun, RunCard } from '../../domain/readiness/readiness-run';
import type { Stored } from '../../storage/kit/record';
import type { Store } from '../../storage/store';
import { type AddressStore, addressOfPerson } from '../outbound/addresses';
import type { Outbound } from '../outbound/outbound';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 10 * 60 * 1000;
/** A card that Teams refuses to change is given up so long after its last press. */
const GIVE_UP_MS = 3 * 24 * 60 * 60 * 1000;

export interface TidyParts {
  readonly store: AddressStore & Pick<Store, 'readinessRuns'>;
  readonly outbound: Pick<Outbound, 'update'>;
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Takes the answers away from the cards of earlier days: a message in Teams stays for years. */
export function createReadinessTidy(parts: TidyParts): Sweeper {
  const { store, outbound, timeZone, clock, log } = parts;

  async function sweep(): Promise<void> {
    const now = clock();
    const byMessage = new Map<string, Stored<ReadinessRun>[]>();
    for (const run of await store.readinessRuns.shown()) {
      const message = JSON.stringify(run.value.card);
      byMessage.set(message, [...(byMessage.get(message) ?? []), run]);
    }
    for (const runs of byMessage.values()) {
      // A list may have been begun on the message of an earlier one.
      if (runs.every(({ value }) => isOfFormerDay(value, { now, timeZone })))
        await clear(runs, now);
    }
  }

  async function clear(runs: readonly Stored<ReadinessRun>[], now: Date): Promise<void> {
    const last = runs.at(-1)?.value;
    if (!last?.card || !(await isClean(last.card, last, now))) return;
    for (const { value, etag } of runs) {
      const { clearedAt = now.toISOString() } = value;
      // Overtaken by a press: its run is looked at again the next time.
      await store.readinessRuns.replace({ ...value, card: undefined, clearedAt }, etag);
    }
  }

  async function isClean(
    card: RunCard,
    { id, personId, language, lastPress }: ReadinessRun,
    now: Date,
  ): Promise<boolean> {
    const { conversationId, messageId } = card;
    const { card: content, title } = clearedCard(language);
    const address = await addressOfPerson(personId, store);
    const outcome = address
      ? await outbound.update({ serviceUrl: address.serviceUrl, conversationId }, messageId, {
          card: content,
          summary: title,
        })
      : { kind: 'blocked' as const };
    if (outcome.kind === 'sent' || outcome.kind === 'gone') return true;
    log.warn({ code: 'readiness-tidy', runId: id, outcome: outcome.kind }, 'a card is not cleared');
    // A key that has run out refuses everything too, so that one refusal is not the end of it.
    const isRefused = outcome.kind === 'blocked' || outcome.kind === 'rejected';
    return isRefused && now.getTime() - new Date(lastPress.at).getTime() > GIVE_UP_MS;
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'readiness-tidy', log });
}
