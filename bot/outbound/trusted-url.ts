const TEAMS_HOSTS = [/^smba\.trafficmanager\.net$/, /(^|\.)botframework\.com$/];
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** The bot's token goes to this address: Teams' own hosts with an app id, loopback without one. */
export function isTrustedServiceUrl(
  serviceUrl: string,
  rules: { readonly hasApp: boolean },
): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (!rules.hasApp) return LOOPBACK_HOSTS.includes(hostname);
  return protocol === 'https:' && TEAMS_HOSTS.some((host) => host.test(hostname));
}
