import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { isOnHost } from './match-pattern';

/**
 * Returns the CRM among `crms` whose host this is, record page or not; undefined if there is none. If several share the host
 * (Streak runs inside Gmail), the one whose record page this is.
 */
export function crmOfHost(url: URL, crms: readonly Crm[]): Crm | undefined {
  const hosted = crms.filter((crm) => crm.hosts.some((pattern) => isOnHost(url, pattern)));
  return hosted.find((crm) => identifyWith(crm, url)) ?? hosted[0];
}
