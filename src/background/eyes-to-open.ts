import type { Eye } from '../browser/eyes';
import type { Crm } from '../crm/crm';

/** What the user has turned on: hosts as match patterns, and which CRM runs at which self-hosted origin. */
export interface Granted {
  readonly hosts: readonly string[];
  /**
   * Each self-hosted origin's match pattern and its CRM's id. In Firefox two origins that differ by port share a pattern.
   */
  readonly origins: readonly (readonly [pattern: string, crm: string])[];
  /** Ids of the CRMs that the user has taught: their eye asks the background for its CRM's rules. */
  readonly taught?: readonly string[];
  /** The match pattern of the site that the user is teaching: a second record may show what its first did not. */
  readonly lesson?: string | undefined;
  /** Ids of the CRMs that are off although their host is granted for another CRM. */
  readonly disabled?: readonly string[];
}

/** Returns the eyes that the grants allow, each with the rules of its own CRM only. */
export function eyesToOpen(
  crms: readonly Crm[],
  { hosts, origins, taught = [], lesson, disabled = [] }: Granted,
): Eye[] {
  const granted = new Set(hosts);
  const hosted = crms
    .filter(({ id }) => !disabled.includes(id))
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
  const ofLesson = [lesson ?? '']
    .filter((pattern) => granted.has(pattern))
    .map((pattern) => ({ id: `lesson ${pattern}`, matches: [pattern], scripts: ['/teach-next.js'] }));
  const all = [...hosted, ...own, ...ofTaught, ...ofLesson].filter(({ matches }) => matches.length > 0);
  // One CRM may run at two ports of a host, and the browser refuses a second script with the same id.
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

const eye = (id: string, crm: string, matches: string[]): Eye => ({
  id,
  matches,
  // The leading slash is for Firefox, which resolves scripts against the calling page.
  scripts: [`/crm/${crm}.js`, '/eye.js'],
});
