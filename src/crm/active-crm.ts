import type { Crm } from './crm';

/**
 * Returns the CRM of a page after another CRM's rules were loaded into it: the loaded one, or, if both share a host, the
 * current one with the other as `also`. The current one is changed, not copied, because an eye already uses that object.
 */
export function activeCrm(current: Crm | undefined, loaded: Crm): Crm {
  const isSecond =
    current !== undefined &&
    current.id !== loaded.id &&
    loaded.hosts.some((host) => current.hosts.includes(host));
  if (!isSecond) return loaded;
  current.also = loaded;
  return current;
}
