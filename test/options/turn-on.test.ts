import { describe, expect, it, vi } from 'vitest';
import { turnOff, turnOffOrigin, turnOn, turnOnOrigin } from '../../src/options/turn-on';
import { hostedOn } from '../../src/options/what-is-on';
import { FakeAccess } from './fake-access';
import { alpha, beta } from './some-crms';

const origin = 'https://crm.acme.example';

describe('turning on', () => {
  it('asks for just the hosts of what was chosen, within the click', () => {
    const access = new FakeAccess();
    void turnOn(access, [alpha, beta], 'Alpha and Beta');
    expect(access.asked).toEqual([[...alpha.hosts, ...beta.hosts]]);
  });

  it('says that it is on', async () => {
    expect(await turnOn(new FakeAccess(), [beta], 'Beta')).toEqual({ type: 'on', what: 'Beta' });
  });

  it('says that the browser refused, and changes nothing', async () => {
    const access = new FakeAccess({ answer: false });
    expect(await turnOn(access, [beta], 'Beta')).toEqual({ type: 'refused', what: 'Beta' });
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('says that it failed where the browser cannot ask', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const access = new FakeAccess();
    access.requestHosts = () => Promise.reject(new Error('no gesture'));
    expect(await turnOn(access, [beta], 'Beta')).toEqual({ type: 'failed', what: 'Beta' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('turning on an origin of the user’s own', () => {
  it('asks within the click, and keeps which CRM it is', async () => {
    const access = new FakeAccess();
    const done = turnOnOrigin(access, origin, 'own');
    expect(access.asked).toEqual([[`${origin}/*`]]);
    expect(await done).toEqual({ type: 'on', what: origin });
    expect(await access.readOrigins()).toEqual({ [origin]: 'own' });
  });

  it('keeps nothing where the browser refuses', async () => {
    const access = new FakeAccess({ answer: false });
    await turnOnOrigin(access, origin, 'own');
    expect(await access.readOrigins()).toEqual({});
  });
});

describe('turning off', () => {
  it('gives up the hosts', async () => {
    const access = new FakeAccess({ hosts: [...alpha.hosts, ...beta.hosts] });
    expect(await turnOff(access, alpha, [alpha, beta])).toEqual({ type: 'off', what: 'Alpha' });
    expect(await access.grantedHosts()).toEqual(beta.hosts);
  });

  it('leaves on what lives on the same host, and off what was turned off there, until it is turned on again', async () => {
    const guest = { ...beta, id: 'guest', name: 'Guest' };
    const all = [alpha, beta, guest];
    const access = new FakeAccess({ hosts: beta.hosts });
    const on = async () =>
      hostedOn(all, await access.grantedHosts(), access.leftOut).map(({ crm }) => crm.id);
    expect(await on()).toEqual(['beta', 'guest']);
    expect(await turnOff(access, guest, all)).toEqual({ type: 'off', what: 'Guest' });
    expect(await on()).toEqual(['beta']);
    await turnOn(access, [guest], 'Guest');
    expect(await on()).toEqual(['beta', 'guest']);
    await turnOff(access, guest, all);
    await turnOff(access, beta, all);
    expect(await access.grantedHosts()).toEqual([]);
    expect(access.leftOut).toEqual([]);
  });

  it('forgets an origin and gives up its host', async () => {
    const access = new FakeAccess({ hosts: [`${origin}/*`], origins: { [origin]: 'own' } });
    expect(await turnOffOrigin(access, origin)).toEqual({ type: 'off', what: origin });
    expect(await access.readOrigins()).toEqual({});
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('keeps the host that another origin there still needs', async () => {
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
