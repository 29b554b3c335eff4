import { isTrustedServiceUrl } from '../outbound/trusted-url';
import { type TeamsActivity, tenantOf } from './teams-activity';

export interface AdmissionRules {
  /** With an app id, Teams' own host over HTTPS; without one, loopback alone. */
  readonly hasApp: boolean;
  readonly allowedTenants: readonly string[];
}

export type Admission =
  | { kind: 'admitted' }
  | { kind: 'refused'; why: 'channel' | 'tenant' | 'serviceUrl' };

const TEAMS_CHANNEL = 'msteams';

/**
 * Whether an activity may be read at all, whatever its type. It fails closed: an activity without a
 * tenant, or whose two tenants differ, is refused. So is every channel but Teams': elsewhere (Web
 * Chat, Direct Line) who speaks is what the sender writes. The bot's token goes to the service URL,
 * so that is checked here and again when a stored one is used.
 */
export function admit(activity: TeamsActivity, rules: AdmissionRules): Admission {
  if (activity.channelId !== TEAMS_CHANNEL) return { kind: 'refused', why: 'channel' };
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
