import { z } from 'zod';
import type { Config } from '../../bot/config';
import { type Answer, ask } from './ask';
import { type Finding, fault, good, unknown, type World, warning } from './finding';

const MOST_SKEW_MS = 120_000;
const SCOPE = 'https://api.botframework.com/.default';

/** Whether Microsoft can be reached, gives a token, and tells the same time. */
export async function checkMicrosoft(config: Config, world: World): Promise<Finding[]> {
  const teams = await Promise.all(
    world.teamsUrls.map(async (url) => {
      const answer = await ask(url);
      const values = { url };
      return answer.kind === 'answered'
        ? good('teams', values)
        : fault('teams-unreachable', { ...values, reason: answer.reason });
    }),
  );
  const { app } = config;
  const tenant = app?.tenantId ?? 'botframework.com';
  const login = await ask(`${world.loginUrl}/${tenant}/v2.0/.well-known/openid-configuration`);
  const findings = [...teams, clockFinding(login, world)];
  if (login.kind === 'silent') return [...findings, unknown('token')];
  if (!app) return findings;
  if (!app.password) return [...findings, unknown('token-identity')];
  const answer = await ask(`${world.loginUrl}/${tenant}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: app.id,
    client_secret: app.password,
    scope: SCOPE,
  });
  return [...findings, tokenFinding(answer)];
}

function clockFinding(login: Answer, { now, loginUrl }: World): Finding {
  if (login.kind === 'silent')
    return fault('login-unreachable', { url: loginUrl, reason: login.reason });
  if (!login.date) return unknown('clock');
  const skew = now().getTime() - login.date.getTime();
  const seconds = String(Math.round(Math.abs(skew) / 1000));
  if (Math.abs(skew) <= MOST_SKEW_MS) return good('clock');
  return fault(skew > 0 ? 'clock-ahead' : 'clock-behind', { seconds });
}

const refusal = z.object({ error_codes: z.array(z.number()).default([]) });

/** Entra's own numbers of why it gives no token. */
const REFUSALS: Readonly<Record<number, string>> = {
  7000215: 'secret-wrong',
  7000222: 'secret-expired',
  700016: 'app-unknown',
  90002: 'tenant-unknown',
};

function tokenFinding(answer: Answer): Finding {
  if (answer.kind === 'silent') return unknown('token');
  if (answer.status === 200) return good('token');
  const codes = refusalCodes(answer.body);
  const known = codes.find((code) => REFUSALS[code]);
  return fault(known ? (REFUSALS[known] ?? 'token-refused') : 'token-refused', {
    codes: codes.join(', '),
  });
}

function refusalCodes(body: string): readonly number[] {
  try {
    return refusal.parse(JSON.parse(body)).error_codes;
  } catch {
    return [];
  }
}

const health = z.object({ status: z.literal('up') });

/** Whether the public address leads to a bot of ours. */
export async function checkPublicAddress({ publicUrl }: Config): Promise<Finding[]> {
  if (publicUrl === undefined) return [];
  const answer = await ask(`${publicUrl}/healthz`);
  const values = { url: publicUrl };
  if (answer.kind === 'silent') {
    const isCertificate = /CERT|SELF_SIGNED|TLS|ALTNAME/.test(answer.reason);
    const code = isCertificate ? 'public-certificate' : 'public-unreachable';
    return [fault(code, { ...values, reason: answer.reason })];
  }
  const isOurs = answer.status === 200 && isHealth(answer.body);
  if (!isOurs) return [fault('public-other', { ...values, status: String(answer.status) })];
  const ready = await ask(`${publicUrl}/readyz`);
  const isReady = ready.kind === 'answered' && ready.status === 200;
  return [isReady ? good('public', values) : warning('public-not-ready', values)];
}

function isHealth(body: string): boolean {
  try {
    return health.safeParse(JSON.parse(body)).success;
  } catch {
    return false;
  }
}
