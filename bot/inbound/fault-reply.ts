import type { LRUCache } from 'lru-cache';
import type { CardReply } from '../../cards/kit/card-reply';
import { errorCard } from '../../cards/kit/error-card';
import { type Language, languageOf } from '../../domain/language';
import { NewerRecordError } from '../../storage/kit/record-error';
import { type Logger, traceOf } from '../runtime/logger';
import type { Metrics } from '../runtime/metrics';
import type { Request } from './dispatch';

export interface FaultParts {
  readonly languages: LRUCache<string, Language>;
  readonly newId: () => string;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** The one handler of faults: logs where it happened, and says so with a reference and a way on. */
export function faultReply(
  parts: FaultParts,
  request: Request,
  code: 'fault' | 'slow',
  fault?: unknown,
): { readonly reply: CardReply; readonly language: Language } {
  const reference = parts.newId().slice(0, 8);
  parts.metrics.faults.inc({ code });
  parts.log.error(
    { code, reference, activityId: request.origin.deliveryId, ...traceOf(fault) },
    'a turn failed',
  );
  const language = languageFor(parts, request);
  const retry = retryOf(request);
  const kind = fault instanceof NewerRecordError ? 'newer' : 'fault';
  return { reply: errorCard(language, { kind, reference, retry }), language };
}

/** Who sends too much at once is asked to wait; nothing is wrong, and nothing is lost. */
export function busyReply(
  parts: FaultParts,
  request: Request,
): { readonly reply: CardReply; readonly language: Language } {
  parts.metrics.faults.inc({ code: 'busy' });
  const language = languageFor(parts, request);
  return { reply: errorCard(language, { kind: 'busy', retry: retryOf(request) }), language };
}

function languageFor({ languages }: FaultParts, { origin }: Request): Language {
  return languageOf(languages.get(origin.personId), origin.locale);
}

function retryOf(request: Request) {
  return 'data' in request && typeof request.data === 'object' && request.data
    ? {
        verb: request.verb,
        data: request.data,
        // A client that sent Submit may know no Execute.
        surface: isExecute(request) ? ('chat' as const) : ('dialog' as const),
      }
    : undefined;
}

function isExecute(request: Request): boolean {
  return request.kind === 'cardAction' && request.via === 'execute';
}
