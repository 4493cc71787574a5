import type { OriginMap } from '../browser/origins';
import type { Crm } from '../crm/crm';

/** A CRM that is turned on. */
export interface TurnedOnCrm {
  readonly crm: Crm;
  /** Whether some of its hosts are not granted: they were added later, or the user revoked them in the browser. */
  readonly isPartial: boolean;
}

/** A self-hosted CRM that was turned on. */
export interface TurnedOnOrigin {
  readonly origin: string;
  /** Undefined if this version does not know the CRM. */
  readonly crm: Crm | undefined;
  /** Whether the user revoked the permission in the browser. */
  readonly isRefused: boolean;
}

/** Returns the hosted CRMs of which at least one host is granted, without the disabled ones (ids). */
export function turnedOnCrms(
  crms: readonly Crm[],
  granted: readonly string[],
  disabled: readonly string[] = [],
): TurnedOnCrm[] {
  return crms
    .filter(({ id }) => !disabled.includes(id))
    .map((crm) => ({ crm, count: crm.hosts.filter((host) => granted.includes(host)).length }))
    .filter(({ count }) => count > 0)
    .map(({ crm, count }) => ({ crm, isPartial: count < crm.hosts.length }));
}

/** Returns the user's self-hosted CRMs, sorted by origin; `patternOf` returns an origin's match pattern. */
export function turnedOnOrigins(
  crms: readonly Crm[],
  origins: OriginMap,
  granted: readonly string[],
  patternOf: (origin: string) => string,
): TurnedOnOrigin[] {
  return Object.entries(origins)
    .map(([origin, id]) => ({
      origin,
      crm: crms.find((crm) => crm.id === id),
      isRefused: !granted.includes(patternOf(origin)),
    }))
    .toSorted((a, b) => a.origin.localeCompare(b.origin));
}
