import type { Crm } from './crm';

/**
 * Gives what is known in a page once another CRM's knowledge has come: that CRM, or the one that is there with the other
 * `also`, where both live on the same hosts. The one that is there stays the same object: an eye looks at it already.
 */
export function atWork(there: Crm | undefined, come: Crm): Crm {
  const isSecond =
    there !== undefined && there.id !== come.id && come.hosts.some((host) => there.hosts.includes(host));
  if (!isSecond) return come;
  there.also = come;
  return there;
}
