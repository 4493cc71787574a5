/**
 * Whether an address is on the host of a match pattern such as `https://app.hubspot.com/*`, or `https://*.pipedrive.com/*`
 * for a host and its subdomains. A pattern without a port matches every port; its path is ignored.
 */
export function isOnHost({ protocol, hostname, port }: URL, pattern: string): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|\*\.[^/*:]+|[^/*:]+|\[[^\]]+\])(?::(\d+))?\//.exec(pattern);
  if (!parts) return false;
  const [, scheme, host = '', onlyPort] = parts;
  if (scheme !== '*' && protocol !== `${scheme}:`) return false;
  return (onlyPort === undefined || onlyPort === port) && fits(hostname, host);
}

function fits(hostname: string, host: string): boolean {
  if (host === '*' || hostname === host) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}
