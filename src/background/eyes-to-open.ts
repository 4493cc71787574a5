import type { Eye } from '../browser/eyes';
import type { Crm } from '../crm/crm';

/** What was granted: hosts as match patterns, and which CRM is at work at which self-hosted origin. */
export interface Granted {
  readonly hosts: readonly string[];
  /** Each self-hosted origin's match pattern and its CRM's id. In Firefox two origins, by their ports, may have one pattern. */
  readonly origins: readonly (readonly [pattern: string, crm: string])[];
  /** Ids of the CRMs that the user has taught: their eye asks for what it must know. */
  readonly taught?: readonly string[];
  /** Ids of the CRMs that are off though another one's host is theirs too. */
  readonly leftOut?: readonly string[];
}

/** Gives the eyes that the grants allow: each with its own CRM's knowledge, and no other's. */
export function eyesToOpen(
  crms: readonly Crm[],
  { hosts, origins, taught = [], leftOut = [] }: Granted,
): Eye[] {
  const granted = new Set(hosts);
  const hosted = crms
    .filter(({ id }) => !leftOut.includes(id))
    .map((crm) =>
      eye(
        crm.id,
        crm.id,
        crm.hosts.filter((host) => granted.has(host)),
      ),
    );
  const own = origins
    .filter(([pattern, id]) => granted.has(pattern) && crms.some((crm) => crm.id === id))
    .map(([pattern, id]) => eye(`${id} ${pattern}`, id, [pattern]));
  const ofTaught = origins
    .filter(([pattern, id]) => granted.has(pattern) && taught.includes(id))
    .map(([pattern, id]) => ({ id: `${id} ${pattern}`, matches: [pattern], scripts: ['/taught-eye.js'] }));
  const all = [...hosted, ...own, ...ofTaught].filter(({ matches }) => matches.length > 0);
  // One CRM at two ports of a host: the browser refuses a second script of the same id.
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

const eye = (id: string, crm: string, matches: string[]): Eye => ({
  id,
  matches,
  // With a leading slash: Firefox resolves a script against the calling page.
  scripts: [`/crm/${crm}.js`, '/eye.js'],
});
