export interface RecordedRequest {
  readonly method: string;
  /** Decoded, from `/v3/` on, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly at: Date;
  /** 0 while unanswered, or when the connection was cut or left hanging. */
  status: number;
  /** The kind of fault that met the request, if one did. */
  fault?: Fault['kind'];
}

interface Aim {
  /** Which requests are hit; without it, every request to the connector. */
  match?: { method?: string; path?: RegExp; body?: (body: unknown) => boolean } | undefined;
  /** How many requests are hit before the fault is used up; 1 by default. */
  times?: number | undefined;
}

export type Fault = Aim &
  (
    | { kind: 'throttle'; retryAfterSeconds?: number | undefined }
    | { kind: 'status'; status: 404 | 412 | 500 | 502 | 503 | 504; accepted?: boolean | undefined }
    | { kind: 'cutBeforeAcceptance' }
    | { kind: 'cutAfterAcceptance' }
    | { kind: 'hang' }
  );

/** Faults that wait for the bot's next requests; the first that matches is spent. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  next(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** How many more requests are going to be hit. */
  get pending(): number {
    return this.waiting.reduce((sum, one) => sum + one.left, 0);
  }

  take(request: RecordedRequest): Fault | undefined {
    const hit = this.waiting.find(({ fault }) => aims(fault, request));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.waiting = this.waiting.filter((one) => one !== hit);
    request.fault = hit.fault.kind;
    return hit.fault;
  }
}

function aims({ match }: Fault, request: RecordedRequest): boolean {
  if (match?.method && match.method !== request.method) return false;
  if (match?.path && !match.path.test(request.path)) return false;
  return match?.body?.(request.body) ?? true;
}
