import { describe, expect, it, vi } from 'vitest';
import { turnOff, turnOffOrigin, turnOn, turnOnOrigin } from '../../src/options/turn-on';
import { turnedOnCrms } from '../../src/options/turned-on';
import { FakeAccess } from './fake-access';
import { alpha, beta } from './some-crms';

const origin = 'https://crm.acme.example';

describe('turning on', () => {
  it('requests only the hosts of the given CRMs, synchronously', () => {
    const access = new FakeAccess();
    void turnOn(access, [alpha, beta], 'Alpha and Beta');
    expect(access.requested).toEqual([[...alpha.hosts, ...beta.hosts]]);
  });

  it('reports that it is on', async () => {
    expect(await turnOn(new FakeAccess(), [beta], 'Beta')).toMatchObject({ type: 'on', what: 'Beta' });
  });

  it('reports a refusal, and changes nothing', async () => {
    const access = new FakeAccess({ answer: false });
    expect(await turnOn(access, [beta], 'Beta')).toMatchObject({ type: 'refused', what: 'Beta' });
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('reports a failure if the browser cannot ask', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const access = new FakeAccess();
    access.requestHosts = () => Promise.reject(new Error('no gesture'));
    expect(await turnOn(access, [beta], 'Beta')).toMatchObject({ type: 'failed', what: 'Beta' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('turning on a self-hosted CRM', () => {
  it('requests the origin synchronously, and saves which CRM it is', async () => {
    const access = new FakeAccess();
    const done = turnOnOrigin(access, origin, 'own');
    expect(access.requested).toEqual([[`${origin}/*`]]);
    expect(await done).toMatchObject({ type: 'on', what: origin });
    expect(await access.readOrigins()).toEqual({ [origin]: 'own' });
  });

  it('saves nothing if the browser refuses', async () => {
    const access = new FakeAccess({ answer: false });
    await turnOnOrigin(access, origin, 'own');
    expect(await access.readOrigins()).toEqual({});
  });
});

describe('turning off', () => {
  it('removes the hosts', async () => {
    const access = new FakeAccess({ hosts: [...alpha.hosts, ...beta.hosts] });
    expect(await turnOff(access, alpha, [alpha, beta])).toMatchObject({ type: 'off', what: 'Alpha' });
    expect(await access.grantedHosts()).toEqual(beta.hosts);
  });

  it('leaves other CRMs on the same host on, and keeps this one off until it is turned on again', async () => {
    const guest = { ...beta, id: 'guest', name: 'Guest' };
    const all = [alpha, beta, guest];
    const access = new FakeAccess({ hosts: beta.hosts });
    const on = async () =>
      turnedOnCrms(all, await access.grantedHosts(), access.disabled).map(({ crm }) => crm.id);
    expect(await on()).toEqual(['beta', 'guest']);
    expect(await turnOff(access, guest, all)).toMatchObject({ type: 'off', what: 'Guest' });
    expect(await on()).toEqual(['beta']);
    await turnOn(access, [guest], 'Guest');
    expect(await on()).toEqual(['beta', 'guest']);
    await turnOff(access, guest, all);
    await turnOff(access, beta, all);
    expect(await access.grantedHosts()).toEqual([]);
    expect(access.disabled).toEqual([]);
  });

  it('removes an origin and its host', async () => {
    const access = new FakeAccess({ hosts: [`${origin}/*`], origins: { [origin]: 'own' } });
    expect(await turnOffOrigin(access, origin)).toMatchObject({ type: 'off', what: origin });
    expect(await access.readOrigins()).toEqual({});
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('keeps a host that another origin still needs', async () => {
    const other = `${origin}:8443`;
    const access = new FakeAccess({
      hosts: [`${origin}/*`],
      origins: { [origin]: 'own', [other]: 'own' },
    });
    access.patternOf = () => `${origin}/*`;
    await turnOffOrigin(access, other);
    expect(await access.grantedHosts()).toEqual([`${origin}/*`]);
  });
});
