import type { OriginMap } from '../browser/origins';
import type { Crm } from '../crm/crm';

/** A CRM that is turned on. */
export interface HostedOn {
  readonly crm: Crm;
  /** Some of its hosts are not granted: it gained them since, or the user took them back in the browser. */
  readonly isPartly: boolean;
}

/** A self-hosted CRM that was turned on. */
export interface OriginOn {
  readonly origin: string;
  /** Undefined where this version does not know it. */
  readonly crm: Crm | undefined;
  /** The user took the permission back in the browser. */
  readonly isRefused: boolean;
}

/** Gives the hosted CRMs of which at least one host is granted, without those that are left out (ids). */
export function hostedOn(
  crms: readonly Crm[],
  granted: readonly string[],
  leftOut: readonly string[] = [],
): HostedOn[] {
  return crms
    .filter(({ id }) => !leftOut.includes(id))
    .map((crm) => ({ crm, count: crm.hosts.filter((host) => granted.includes(host)).length }))
    .filter(({ count }) => count > 0)
    .map(({ crm, count }) => ({ crm, isPartly: count < crm.hosts.length }));
}

/** Gives the self-hosted CRMs that the user has named, by address; `patternOf` gives an origin's match pattern. */
export function originsOn(
  crms: readonly Crm[],
  origins: OriginMap,
  granted: readonly string[],
  patternOf: (origin: string) => string,
): OriginOn[] {
  return Object.entries(origins)
    .map(([origin, id]) => ({
      origin,
      crm: crms.find((crm) => crm.id === id),
      isRefused: !granted.includes(patternOf(origin)),
    }))
    .toSorted((a, b) => a.origin.localeCompare(b.origin));
}
