const TEAMS_HOST = 'smba.trafficmanager.net';
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** The bot's token goes to this address: Teams' own host with an app id, loopback without one. */
export function isTrustedServiceUrl(
  serviceUrl: string,
  rules: { readonly hasApp: boolean },
): boolean {
  const url = parsed(serviceUrl);
  if (!url) return false;
  const { protocol, hostname } = url;
  if (!rules.hasApp) return LOOPBACK_HOSTS.includes(hostname);
  return protocol === 'https:' && hostname === TEAMS_HOST;
}

/** The latest one: nearly every activity of a tenant, and every answer to one, names the same. */
let latest: { readonly text: string; readonly url: URL | undefined } | undefined;

function parsed(text: string): URL | undefined {
  if (latest?.text !== text) latest = { text, url: URL.canParse(text) ? new URL(text) : undefined };
  return latest.url;
}
