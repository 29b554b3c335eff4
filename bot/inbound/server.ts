import { createHash, timingSafeEqual } from 'node:crypto';
import restify from 'restify';
import { version } from '../../package.json';
import { type Logger, traceOf } from '../runtime/logger';
import type { Metrics } from '../runtime/metrics';
import type { Adapter } from './adapter';
import type { HttpAnswer } from './invoke-body';
import { activitySchema, type TeamsActivity } from './teams-activity';

/**
 * The connector itself sends at most 256 KiB. The SDK checks the token against the body (its service
 * URL), so the body has to be read first; this limit is what an unsigned sender can make us parse.
 */
const BODY_LIMIT = 262_144;

/** Teams sends at once; who is slower holds a connection that others may need. */
const HEADERS_LIMIT_MS = 10_000;
const REQUEST_LIMIT_MS = 15_000;

export interface ServerParts {
  readonly adapter: Pick<Adapter, 'signatureOf'>;
  readonly handle: (activity: TeamsActivity, waitedMs: number) => Promise<HttpAnswer>;
  readonly downloads: readonly {
    readonly path: string;
    readonly handle: restify.RequestHandlerType;
  }[];
  readonly isReady: () => Promise<void>;
  readonly metrics: Metrics;
  /** Needed to read the metrics from elsewhere than loopback. */
  readonly metricsToken: string | undefined;
  readonly log: Logger;
}

export function createServer(parts: ServerParts) {
  const server = restify.createServer({ name: 'kolme-kuppia', handleUncaughtExceptions: false });
  server.server.headersTimeout = HEADERS_LIMIT_MS;
  server.server.requestTimeout = REQUEST_LIMIT_MS;
  server.post(
    '/api/messages',
    plainJsonAlone,
    restify.plugins.bodyReader({ maxBodySize: BODY_LIMIT }),
    restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true }),
    async (request: restify.Request, response: restify.Response) => {
      // The SDK stumbles over a field of a wrong type, so it gets only what has been looked at.
      const activity = activitySchema.safeParse(request.body);
      if (!activity.success) {
        const fields = activity.error.issues.map((issue) => issue.path.join('.'));
        parts.metrics.turns.inc({ kind: 'unreadable' });
        parts.log.warn({ code: 'unreadable', fields }, 'activity not understood');
        response.send(400);
        return;
      }
      const { status, json } = await answerTo(parts, request, activity.data);
      if (json === undefined) response.send(status);
      // It is JSON already: the formatter would read and write it once more.
      else {
        const length = Buffer.byteLength(json);
        const headers = { 'content-type': 'application/json', 'content-length': String(length) };
        response.sendRaw(status, json, headers);
      }
    },
  );
  for (const { path, handle } of parts.downloads) server.get(path, handle);
  server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
    response.send(200, { status: 'up', version });
  });
  server.get('/readyz', async (_request: restify.Request, response: restify.Response) => {
    try {
      await parts.isReady();
      response.send(200, { status: 'ready' });
    } catch {
      response.send(503, { status: 'the store does not answer' });
    }
  });
  server.get('/metrics', async (request: restify.Request, response: restify.Response) => {
    if (!mayReadMetrics(request, parts.metricsToken)) {
      response.send(403);
      return;
    }
    response.sendRaw(200, await parts.metrics.registry.metrics(), {
      'content-type': parts.metrics.registry.contentType,
    });
  });
  server.on('restifyError', (_request, response: restify.Response, fault: Error, done) => {
    parts.log.warn({ code: 'http', fault: fault.name }, 'a request failed');
    // The fault's own words may quote the request.
    const statusCode = 'statusCode' in fault ? fault.statusCode : undefined;
    response.send(typeof statusCode === 'number' ? statusCode : 500);
    done();
  });
  return server;
}

/**
 * The limit counts what comes over the wire, and a compressed body unpacks to a thousand times that;
 * a form could even bring files, which the parser would write to the disk.
 */
function plainJsonAlone(
  request: restify.Request,
  response: restify.Response,
  next: restify.Next,
): void {
  const isTaken =
    request.headers['content-encoding'] === undefined &&
    request.contentType() === 'application/json';
  if (!isTaken) response.send(415);
  next(isTaken ? undefined : false);
}

async function answerTo(
  { adapter, handle, metrics, log }: ServerParts,
  request: restify.Request,
  activity: TeamsActivity,
): Promise<HttpAnswer> {
  const signature = await adapter.signatureOf(request.headers.authorization ?? '', activity);
  if (signature.kind === 'unsigned') {
    metrics.turns.inc({ kind: 'unsigned' });
    log.warn({ code: 'unsigned', ...traceOf(signature.fault) }, 'a request failed');
    return { status: 401 };
  }
  try {
    return await handle(activity, Date.now() - request.time());
  } catch (fault) {
    metrics.turns.inc({ kind: 'failed' });
    log.warn({ code: 'turn-fault', ...traceOf(fault) }, 'a request failed');
    return { status: 500 };
  }
}

function mayReadMetrics(request: restify.Request, token: string | undefined): boolean {
  if (token) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const address = request.socket.remoteAddress ?? '';
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
}

/** Takes as long for a nearly right text as for any other; hashes are of one length. */
function isSame(given: string, wanted: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(given), hashOf(wanted));
}
