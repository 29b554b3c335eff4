import { z } from 'zod';
import { readStoreAddress } from '../storage/collection/open-collection';
import { CALLS_A_SECOND } from './outbound/pacer';
import { cronPattern, isWebAddress, list, onOff, optionalText, timeZone } from './setting-kinds';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  MicrosoftAppId: optionalText,
  MicrosoftAppPassword: optionalText,
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'])
    .default('SingleTenant'),
  MicrosoftAppTenantId: optionalText,
  ALLOWED_TENANTS: list.default([]),
  STORE: z.string().default('sqlite:./data/kolme-kuppia.db'),
  COSMOS_KEY: optionalText,
  COORDINATORS: list.default([]),
  TIME_ZONE: timeZone.default('Europe/Helsinki'),
  DIGEST_CRON: cronPattern.default('0 8 * * 1'),
  SENDS_PER_SECOND: z.coerce.number().int().min(1).max(CALLS_A_SECOND).default(CALLS_A_SECOND),
  CLIENT_CODES: z.enum(['on', 'off']).default('off'),
  DEMO: onOff.default(false),
  DEMO_NOW: optionalText,
  METRICS_TOKEN: optionalText,
  APPLICATIONINSIGHTS_CONNECTION_STRING: optionalText,
  PUBLIC_URL: optionalText,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Every name the process reads. */
export const CONFIG_NAMES: readonly string[] = Object.keys(settings.shape);

/** What can't be seen in one name alone; checked even when some other name is bad. */
const environment = settings.superRefine(
  (env, context) => {
    const fault = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (!env.MicrosoftAppId && !LOOPBACK.includes(env.HOST)) {
      fault(
        'HOST',
        `is ${env.HOST}, but without MicrosoftAppId unsigned activities are accepted, so only loopback (127.0.0.1) is allowed`,
      );
    }
    if (
      env.MicrosoftAppId &&
      !env.MicrosoftAppPassword &&
      env.MicrosoftAppType !== 'UserAssignedMSI'
    ) {
      fault('MicrosoftAppPassword', 'is needed with MicrosoftAppId');
    }
    if (env.MicrosoftAppId && !env.MicrosoftAppTenantId && env.ALLOWED_TENANTS.length === 0) {
      fault('ALLOWED_TENANTS', 'is needed when MicrosoftAppTenantId is not given');
    }
    if (env.DEMO && env.MicrosoftAppId)
      fault('DEMO', 'is for one machine alone: not with MicrosoftAppId');
    if (env.DEMO_NOW && !env.DEMO) fault('DEMO_NOW', 'needs DEMO');
    if (env.DEMO_NOW && Number.isNaN(Date.parse(env.DEMO_NOW)))
      fault('DEMO_NOW', 'is not an ISO 8601 instant');
    if (env.PUBLIC_URL && !isWebAddress(env.PUBLIC_URL))
      fault('PUBLIC_URL', 'is not a web address; an example: https://bot.example.fi');
    const insights = env.APPLICATIONINSIGHTS_CONNECTION_STRING;
    if (insights && !/(^|;)InstrumentationKey=[^;]+/i.test(insights))
      fault('APPLICATIONINSIGHTS_CONNECTION_STRING', 'has no InstrumentationKey=…');
    const store = readStoreAddress(env.STORE, env.COSMOS_KEY);
    if (store.kind === 'invalid') fault('STORE', store.reason);
  },
  { when: () => true },
);

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Missing: unsigned activities are accepted, on loopback alone. */
  readonly app:
    | { id: string; password?: string | undefined; type: string; tenantId?: string | undefined }
    | undefined;
  /** Empty only without an app id. */
  readonly allowedTenants: readonly string[];
  readonly store: string;
  readonly cosmosKey?: string | undefined;
  readonly coordinators: readonly string[];
  readonly timeZone: string;
  /** When last week's digests go out; one on a holiday goes out on the next working day. */
  readonly digestCron: string;
  /** Calls to Teams that this process may make by itself. Several share a tenant's fifty. */
  readonly sendsPerSecond: number;
  readonly hasClientCodes: boolean;
  readonly isDemo: boolean;
  /** Where the demo's clock starts. */
  readonly demoNow?: Date | undefined;
  readonly metricsToken?: string | undefined;
  /** Where Application Insights takes traces and metrics; missing: they stay here. */
  readonly insights?: string | undefined;
  /** What links to the bot begin with, without a slash at the end; missing: where it listens. */
  readonly publicUrl?: string | undefined;
  readonly logLevel: string;
}

export type ConfigOutcome =
  | { kind: 'valid'; config: Config }
  | { kind: 'invalid'; faults: string[] };

/** Reads the environment; every bad name is listed at once. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ConfigOutcome {
  // A name given without a value, as container settings often do, is a name not given.
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const parsed = environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return {
      kind: 'invalid',
      faults: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    };
  }
  const e = parsed.data;
  const app = e.MicrosoftAppId
    ? {
        id: e.MicrosoftAppId,
        password: e.MicrosoftAppPassword,
        type: e.MicrosoftAppType,
        tenantId: e.MicrosoftAppTenantId,
      }
    : undefined;
  const ownTenant = app?.tenantId ? [app.tenantId] : [];
  return {
    kind: 'valid',
    config: {
      port: e.PORT,
      host: e.HOST,
      app,
      allowedTenants: e.ALLOWED_TENANTS.length > 0 ? e.ALLOWED_TENANTS : ownTenant,
      store: e.STORE,
      cosmosKey: e.COSMOS_KEY,
      coordinators: e.COORDINATORS,
      timeZone: e.TIME_ZONE,
      digestCron: e.DIGEST_CRON,
      sendsPerSecond: e.SENDS_PER_SECOND,
      hasClientCodes: e.CLIENT_CODES === 'on',
      isDemo: e.DEMO,
      demoNow: e.DEMO_NOW ? new Date(e.DEMO_NOW) : undefined,
      metricsToken: e.METRICS_TOKEN,
      insights: e.APPLICATIONINSIGHTS_CONNECTION_STRING,
      publicUrl: e.PUBLIC_URL?.replace(/(?<!\/)\/+$/, ''),
      logLevel: e.LOG_LEVEL,
    },
  };
}
