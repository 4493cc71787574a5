/**
 * Tells whether an address is on a host of a match pattern: `https://app.hubspot.com/*`, or `https://*.pipedrive.com/*`
 * for the host and all below it. A pattern without a port fits every port, and its path is not looked at.
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
