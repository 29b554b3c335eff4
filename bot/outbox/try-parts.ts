import type { Composed } from '../../dialogs/kit/composing';
import type { TryOutcome } from '../../domain/deliveries/after-try';
import type { Maker } from '../../domain/deliveries/maker';
import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import type { Store } from '../../storage/store';
import type { AddressStore } from '../outbound/addresses';
import type { Outbound } from '../outbound/outbound';
import type { Logger } from '../runtime/logger';

export type ComposedMessage = Pick<Composed, 'summary' | 'noteArrival'> & {
  readonly card: object;
};

export interface TryParts {
  readonly store: AddressStore & Pick<Store, 'outbox'>;
  readonly outbound: Outbound;
  readonly log: Logger;
  readonly compose: (make: Maker, row: OutboxRow) => Promise<ComposedMessage | undefined>;
}

export type Sending = () => Promise<TryOutcome>;
