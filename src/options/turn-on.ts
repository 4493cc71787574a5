import { logUnexpected } from '../browser/log';
import type { Crm } from '../crm/crm';
import type { Access } from './access';
import { hostsOf } from './crm-choice';

/** What became of turning something on or off; `what` names it. */
export interface Outcome {
  readonly type: 'on' | 'off' | 'refused' | 'failed';
  readonly what: string;
}

/** Asks for the hosts of these CRMs. Call it in the click itself. `what` names them to the user. */
export async function turnOn(access: Access, crms: readonly Crm[], what: string): Promise<Outcome> {
  return outcome(what, 'on', async () => {
    const isGranted = await access.requestHosts(hostsOf(crms));
    if (isGranted) await leaveOut(access, (id) => !crms.some((crm) => crm.id === id));
    return isGranted;
  });
}

/** Asks for a self-hosted CRM's origin, and keeps which CRM it is. Call it in the click itself. */
export async function turnOnOrigin(access: Access, origin: string, crm: string): Promise<Outcome> {
  return outcome(origin, 'on', async () => {
    const isGranted = await access.requestHosts([access.patternOf(origin)]);
    if (isGranted) await access.saveOrigin(origin, crm);
    return isGranted;
  });
}

/** Gives up a CRM's hosts, unless another of all CRMs needs them: then only this one goes. What was written stays. */
export const turnOff = (access: Access, crm: Crm, all: readonly Crm[]): Promise<Outcome> =>
  outcome(crm.name, 'off', async () => {
    const leftOut = await access.readDisabledCrms();
    const beside = all.filter(
      ({ id, hosts }) => id !== crm.id && hosts.some((host) => crm.hosts.includes(host)),
    );
    const needed = hostsOf(beside.filter(({ id }) => !leftOut.includes(id)));
    const own = crm.hosts.filter((host) => !needed.includes(host));
    if (own.length === crm.hosts.length) await leaveOut(access, (id) => !beside.some((one) => one.id === id));
    else await leaveOut(access, () => true, crm.id);
    return own.length === 0 || access.removeHosts(own);
  });

/** Keeps those left out that still are to be, and one more. */
async function leaveOut(
  access: Access,
  isStill: (id: string) => boolean,
  ...more: readonly string[]
): Promise<void> {
  const before = await access.readDisabledCrms();
  const after = [...new Set([...before.filter(isStill), ...more])];
  if (String(after) !== String(before)) await access.saveDisabledCrms(after);
}

/** Forgets a self-hosted CRM, and gives up its host unless another origin there needs it. */
export const turnOffOrigin = (access: Access, origin: string): Promise<Outcome> =>
  outcome(origin, 'off', async () => {
    await access.removeOrigin(origin);
    const pattern = access.patternOf(origin);
    const rest = Object.keys(await access.readOrigins());
    return rest.some((other) => access.patternOf(other) === pattern) || access.removeHosts([pattern]);
  });

async function outcome(what: string, done: 'on' | 'off', act: () => Promise<boolean>): Promise<Outcome> {
  try {
    if (await act()) return { type: done, what };
    return { type: done === 'on' ? 'refused' : 'failed', what };
  } catch (cause) {
    logUnexpected(`turning ${done} ${what}`, cause);
    return { type: 'failed', what };
  }
}
