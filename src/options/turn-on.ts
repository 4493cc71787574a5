import { logUnexpected } from '../browser/log';
import type { Crm } from '../crm/crm';
import type { Access } from './access';
import { hostsOf } from './crm-choice';

/** The result of turning something on or off; `what` is its name as shown to the user. */
export interface Outcome {
  readonly type: 'on' | 'off' | 'refused' | 'failed';
  readonly what: string;
  /** The CRMs (ids) or the origin. */
  readonly ids: readonly string[];
}

/** Requests the hosts of these CRMs. Call it synchronously in a click. `what` is their names as shown to the user. */
export async function turnOn(access: Access, crms: readonly Crm[], what: string): Promise<Outcome> {
  return outcomeOf({ what, ids: crms.map(({ id }) => id) }, 'on', async () => {
    const isGranted = await access.requestHosts(hostsOf(crms));
    if (isGranted) await updateDisabled(access, (id) => !crms.some((crm) => crm.id === id));
    return isGranted;
  });
}

/** Requests a self-hosted CRM's origin, and saves which CRM it is if granted. Call it synchronously in a click. */
export async function turnOnOrigin(access: Access, origin: string, crm: string): Promise<Outcome> {
  return outcomeOf({ what: origin, ids: [origin] }, 'on', async () => {
    const isGranted = await access.requestHosts([access.patternOf(origin)]);
    if (isGranted) await access.saveOrigin(origin, crm);
    return isGranted;
  });
}

/**
 * Turns a CRM off and removes the permission for its hosts. If another CRM that is on needs some of them, those stay granted
 * and the CRM is listed as disabled instead. What the user wrote stays.
 */
export const turnOff = (access: Access, crm: Crm, all: readonly Crm[]): Promise<Outcome> =>
  outcomeOf({ what: crm.name, ids: [crm.id] }, 'off', async () => {
    const disabled = await access.readDisabledCrms();
    const sharing = all.filter(
      ({ id, hosts }) => id !== crm.id && hosts.some((host) => crm.hosts.includes(host)),
    );
    const needed = hostsOf(sharing.filter(({ id }) => !disabled.includes(id)));
    const unshared = crm.hosts.filter((host) => !needed.includes(host));
    if (unshared.length === crm.hosts.length)
      await updateDisabled(access, (id) => !sharing.some((other) => other.id === id));
    else await updateDisabled(access, () => true, crm.id);
    return unshared.length === 0 || access.removeHosts(unshared);
  });

/** Removes the ids that fail `isStill` from the disabled CRMs, and adds `more`. */
async function updateDisabled(
  access: Access,
  isStill: (id: string) => boolean,
  ...more: readonly string[]
): Promise<void> {
  const before = await access.readDisabledCrms();
  const after = [...new Set([...before.filter(isStill), ...more])];
  if (String(after) !== String(before)) await access.saveDisabledCrms(after);
}

/** Removes a self-hosted CRM, and the permission for its host unless another origin needs it. */
export const turnOffOrigin = (access: Access, origin: string): Promise<Outcome> =>
  outcomeOf({ what: origin, ids: [origin] }, 'off', async () => {
    await access.removeOrigin(origin);
    const pattern = access.patternOf(origin);
    const rest = Object.keys(await access.readOrigins());
    return rest.some((other) => access.patternOf(other) === pattern) || access.removeHosts([pattern]);
  });

async function outcomeOf(
  about: Omit<Outcome, 'type'>,
  done: 'on' | 'off',
  act: () => Promise<boolean>,
): Promise<Outcome> {
  try {
    if (await act()) return { ...about, type: done };
    return { ...about, type: done === 'on' ? 'refused' : 'failed' };
  } catch (cause) {
    logUnexpected(`turning ${done} ${about.what}`, cause);
    return { ...about, type: 'failed' };
  }
}
