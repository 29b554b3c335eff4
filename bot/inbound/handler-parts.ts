import type { Turn } from '../../dialogs/kit/turn';
import type { Background } from '../jobs/background';
import type { Outbound } from '../outbound/outbound';
import type { AdmissionRules } from './admission';
import type { RouteTable } from './dispatch';
import type { FaultParts } from './fault-reply';
import type { FileConsent } from './inbound';
import type { TurnLimits } from './turn-limits';
import type { TurnParts } from './turn-of';

export interface HandlerParts extends TurnParts, FaultParts {
  readonly limits: TurnLimits;
  readonly routes: RouteTable;
  readonly outbound: Outbound;
  readonly admission: AdmissionRules;
  readonly invokeLimitMs: number;
  readonly background: Background;
  /** What follows an answer to a file consent card. */
  readonly fileConsent: (consent: FileConsent, turn: () => Promise<Turn>) => Promise<void>;
}
