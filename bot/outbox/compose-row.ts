import { compose } from '../../dialogs/deliveries/compose';
import type { ComposingServices } from '../../dialogs/kit/composing';
import type { Maker } from '../../domain/deliveries/maker';
import type { OutboxRow } from '../../domain/deliveries/outbox-row';

/** Puts a row's message together from the figures as they are when it is sent. */
export function rowComposer(services: ComposingServices, clock: () => Date) {
  return (make: Maker, { scheduledAt, dueAt, replaces }: OutboxRow) => {
    const now = clock();
    const composing = { services, now, scheduledAt: new Date(scheduledAt ?? dueAt) };
    return compose(make, replaces ? { ...composing, changedAt: now } : composing);
  };
}
