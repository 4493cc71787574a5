import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { isOnHost } from './match-pattern';

/**
 * Gives the CRM whose pages live on this host, record page or not; undefined where none of them is known there. Where
 * several share the host (Streak lives inside Gmail), the one whose record page this is.
 */
export function crmOfHost(url: URL, crms: readonly Crm[]): Crm | undefined {
  const there = crms.filter((crm) => crm.hosts.some((pattern) => isOnHost(url, pattern)));
  return there.find((crm) => identifyWith(crm, url)) ?? there[0];
}
