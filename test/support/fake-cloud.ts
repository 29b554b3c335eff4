import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** A post to Teams, and the token that came with it. */
interface Sent {
  readonly authorization: string | undefined;
  readonly path: string;
}

/** By the id of each key: which channels it may speak for. */
const KEYS = { key: ['msteams'], 'other-channel': ['telegram'] };

/** What a bot with an app id asks of Microsoft: keys, a token for itself, and Teams' connector. */
export async function startFakeCloud() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ format: 'jwk' });
  const keys = Object.entries(KEYS).map(([kid, endorsements]) => ({ ...key, kid, endorsements }));
  const sent: Sent[] = [];
  let url = '';

  function answerTo(request: IncomingMessage): unknown {
    const path = request.url ?? '';
    const insteadOf = request.headers['x-instead-of'];
    const host = insteadOf ? `https://${insteadOf}` : url;
    if (path.includes('.well-known/openid')) return metadata(host);
    if (path.includes('/keys')) return { keys };
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
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    /** Where the metadata of Teams' signing keys is served. */
    keysAt: `${url}/.well-known/openidconfiguration`,
    sent,
    /** As Teams signs what it delivers; or as somebody does who has not its key. */
    signed: (claims: object, kid: string = 'key') => token(claims, privateKey, kid),
    forged: (claims: object) => token(claims, stranger.privateKey, 'key'),
    unsigned: (claims: object) => `${beginning({ alg: 'none', kid: 'key' }, claims)}.`,
    /** With the public key, which everybody has, as the secret of a symmetric signature. */
    hashed(claims: object) {
      const text = beginning({ alg: 'HS256', kid: 'key' }, claims);
      const secret = publicKey.export({ type: 'spki', format: 'pem' });
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    },
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

type SigningKey = Parameters<ReturnType<typeof createSign>['sign']>[0];

function token(claims: object, key: SigningKey, kid: string): string {
  const text = beginning({ alg: 'RS256', typ: 'JWT', kid }, claims);
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

function beginning(head: object, claims: object): string {
  return [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}
