import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** A post to Teams, and the token that came with it. */
interface Sent {
  readonly authorization: string | undefined;
  readonly path: string;
}

const KEY_ID = 'key';

/** What a bot with an app id asks of Microsoft: keys, a token for itself, and Teams' connector. */
export async function startFakeCloud() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, endorsements: ['msteams'] };
  const sent: Sent[] = [];

  function answerTo(request: IncomingMessage): unknown {
    const path = request.url ?? '';
    const host = `https://${request.headers['x-instead-of']}`;
    if (path.includes('.well-known/openid')) return metadata(host);
    if (path.includes('/keys')) return { keys: [key] };
    if (path.includes('/token'))
      return { access_token: 'token-of-the-bot', expires_in: 3600, token_type: 'Bearer' };
    if (host === 'https://smba.trafficmanager.net')
      sent.push({ authorization: request.headers.authorization, path });
    return { id: '1' };
  }
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(request)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    /** As Teams signs what it delivers; or as somebody does who has not its key. */
    signed: (claims: object) => token(claims, privateKey),
    forged: (claims: object) => token(claims, stranger.privateKey),
    stop: () => server.close(),
  };
}

function metadata(host: string) {
  const endpoints = ['authorization', 'token'].map((name) => [
    `${name}_endpoint`,
    `${host}/${name}`,
  ]);
  return { issuer: host, jwks_uri: `${host}/keys`, ...Object.fromEntries(endpoints) };
}

function token(claims: object, key: Parameters<ReturnType<typeof createSign>['sign']>[0]): string {
  const head = { alg: 'RS256', typ: 'JWT', kid: KEY_ID };
  const [first, second] = [head, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const text = `${first}.${second}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}
