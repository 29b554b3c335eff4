import { type TeamsActivity, tenantOf } from './teams-activity';

const TEAMS_HOSTS = [/^smba\.trafficmanager\.net$/, /(^|\.)botframework\.com$/];
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

export interface AdmissionRules {
  /** With an app id, Teams' own hosts over HTTPS; without one, loopback alone. */
  readonly hasApp: boolean;
  readonly allowedTenants: readonly string[];
}

export type Admission = { kind: 'admitted' } | { kind: 'refused'; why: 'tenant' | 'serviceUrl' };

/**
 * Whether an activity may be read at all, whatever its type. It fails closed: an activity without a
 * tenant, or whose two tenants differ, is refused. The bot's token goes to the service URL, so that
 * is checked here and again when a stored one is used.
 */
export function admit(activity: TeamsActivity, rules: AdmissionRules): Admission {
  if (!isTrustedServiceUrl(activity.serviceUrl, rules))
    return { kind: 'refused', why: 'serviceUrl' };
  if (rules.allowedTenants.length === 0) {
    return rules.hasApp ? { kind: 'refused', why: 'tenant' } : { kind: 'admitted' };
  }
  const tenant = tenantOf(activity);
  const isAllowed =
    tenant !== undefined &&
    tenant === (activity.conversation.tenantId ?? tenant) &&
    rules.allowedTenants.includes(tenant);
  return isAllowed ? { kind: 'admitted' } : { kind: 'refused', why: 'tenant' };
}

export function isTrustedServiceUrl(
  serviceUrl: string,
  rules: Pick<AdmissionRules, 'hasApp'>,
): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (!rules.hasApp) return LOOPBACK_HOSTS.includes(hostname);
  return protocol === 'https:' && TEAMS_HOSTS.some((host) => host.test(hostname));
}
