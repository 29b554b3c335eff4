import { isTrustedServiceUrl } from '../outbound/trusted-url';
import { type TeamsActivity, tenantOf } from './teams-activity';

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
