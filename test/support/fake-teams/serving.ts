import type { IncomingMessage, ServerResponse } from 'node:http';
import { connector } from './connector';
import type { FakeTeams } from './fake-teams';
import type { RecordedRequest } from './faults';
import { type Answer, parseBody, readBody, refusal, send } from './http';
import { servePage } from './page-server';

/** One HTTP request: to the connector when its path holds `/v3/`, to a OneDrive, or to the page. */
export async function serve(
  teams: FakeTeams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const start = url.pathname.indexOf('/v3/');
  try {
    if (url.pathname.startsWith('/onedrive/'))
      return await teams.files.serve(request, response, url.pathname);
    if (start < 0) return await servePage(teams, request, response, url);
    await serveConnector(teams, request, response, url, start);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (!response.headersSent) send(response, refusal(500, 'FakeTeamsFault', message));
    else response.destroy();
  }
}

async function serveConnector(
  teams: FakeTeams,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  start: number,
): Promise<void> {
  const text = await readBody(request);
  let body: unknown;
  try {
    body = parseBody(text);
  } catch {
    return send(response, refusal(400, 'BadSyntax', 'The body is not JSON.'));
  }
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path: url.pathname.slice(start).split('/').map(decodeURIComponent).join('/'),
    query: url.searchParams,
    body,
    at: teams.now(),
    status: 0,
  };
  teams.requests.push(recorded);
  const answer = answerTo(teams, recorded);
  if (answer === 'cut') response.destroy();
  else if (answer !== 'hang') {
    recorded.status = answer.status;
    send(response, answer);
  }
  teams.changed();
}

function answerTo(teams: FakeTeams, request: RecordedRequest): Answer | 'cut' | 'hang' {
  const fault = teams.faults.take(request);
  switch (fault?.kind) {
    case undefined:
      return connector(teams, request);
    case 'throttle': {
      const { retryAfterSeconds: seconds } = fault;
      const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) };
      return { ...refusal(429, 'TooManyRequests', 'API calls quota exceeded.'), headers };
    }
    case 'status':
      if (fault.accepted) connector(teams, request);
      return refusal(fault.status, 'ServiceError', `Injected ${fault.status}.`);
    case 'cutBeforeAcceptance':
      return 'cut';
    case 'cutAfterAcceptance':
      connector(teams, request);
      return 'cut';
    case 'hang':
      return 'hang';
  }
}
