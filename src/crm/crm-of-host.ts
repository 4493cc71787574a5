import type { Crm } from './crm';
import { isOnHost } from './match-pattern';

/** Gives the CRM whose pages live on this host, record page or not; undefined where none of them is known there. */
export const crmOfHost = (url: URL, crms: readonly Crm[]): Crm | undefined =>
  crms.find((crm) => crm.hosts.some((pattern) => isOnHost(url, pattern)));
