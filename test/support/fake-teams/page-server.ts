import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import type { FakeTeams } from './fake-teams';
import { parseBody, readBody, refusal, send } from './http';
import { isJson } from './json';
import { pageAction } from './page-actions';
import { pageState } from './page-state';

const LIBRARY = join(__dirname, '../../../node_modules/adaptivecards/dist');
const PAGE = join(__dirname, 'page');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page that shows the tenant in a browser, and the JSON it lives on. */
export async function servePage(
  teams: FakeTeams,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { pathname } = url;
  if (pathname === '/api/events') return streamChanges(teams, response);
  if (pathname === '/api/state') {
    const body = pageState(teams, url.searchParams.get('user') ?? '');
    return send(response, { status: 200, body });
  }
  if (pathname.startsWith('/api/') && request.method === 'POST') {
    const body = parseBody(await readBody(request));
    const result = await pageAction(
      teams,
      pathname.slice('/api/'.length),
      isJson(body) ? body : {},
    );
    return send(response, { status: 200, body: result });
  }
  if (pathname === '/favicon.ico') return send(response, { status: 204 });
  return sendFile(response, fileOf(pathname));
}

function fileOf(pathname: string): string {
  if (pathname === '/') return join(PAGE, 'index.html');
  const name = basename(pathname);
  return pathname.startsWith('/adaptivecards/') ? join(LIBRARY, name) : join(PAGE, name);
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const type = TYPES[extname(path)];
  const text = type ? await readFile(path).catch(() => undefined) : undefined;
  if (!type || !text) return send(response, refusal(404, 'NotFound', basename(path)));
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}

function streamChanges(teams: FakeTeams, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('data: hello\n\n');
  const stop = teams.watch(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}
