// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isolatedWorld as world } from '../../src/content/isolated-world';
import type { Crm } from '../../src/crm/crm';
import { fakeExtension } from './fake-extension';

const crm: Crm = {
  id: 'demo',
  name: 'Demo',
  standing: 'supported',
  hosts: ['https://crm.example/*'],
  shapes: [{ host: /^crm\.example$/, path: /^\/(?<kind>people)\/(?<id>\d+)/ }],
  page: { name: [] },
};
const selfHosted = (id: string): Crm => ({
  ...crm,
  id,
  shapes: [{ path: /^\/(?<kind>people)\/(?<id>\d+)/ }],
});
const ref = (id: string) => ({ crm: 'demo', tenant: '-', kind: 'people', id });

let navigation: EventTarget;
let extension: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  // An eye of an earlier test hears no navigation any more.
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.resetModules();
  extension = fakeExtension();
  world.crm = crm;
  delete world.page;
  delete world.eye;
});

async function openAt(address: string) {
  goTo(address, false);
  await import('../../src/content/eye');
  await new Promise((done) => setTimeout(done));
}

function goTo(address: string, tell = true): void {
  window.location.href = address;
  if (tell) navigation.dispatchEvent(new Event('currententrychange'));
}

function contactPage() {
  const moves: unknown[] = [];
  world.page = { moveTo: (to) => void moves.push(to), isAlive: () => true };
  return moves;
}

const call = { type: 'eye.at-contact' };

describe('the eye', () => {
  it('sends nothing off contact pages', async () => {
    await openAt('https://crm.example/people');
    goTo('https://crm.example/settings');
    expect(extension.sent).toEqual([]);
  });

  it('requests what a contact page needs at the first contact', async () => {
    await openAt('https://crm.example/people');
    goTo('https://crm.example/people/7');
    await expect.poll(() => extension.sent).toEqual([call]);
  });

  it('says if the name has to be read from a heading', async () => {
    world.crm = { ...crm, page: { name: [], byHeading: true } };
    await openAt('https://crm.example/people/7');
    await expect.poll(() => extension.sent).toEqual([{ ...call, byHeading: true }]);
  });

  it('reports every move to the contact page, in the same task', async () => {
    await openAt('https://crm.example/people/7');
    const moves = contactPage();
    goTo('https://crm.example/people/8');
    expect(moves).toEqual([ref('8')]);
    goTo('https://crm.example/people');
    expect(moves).toEqual([ref('8'), undefined]);
    expect(extension.sent).toEqual([call]);
  });

  it('does not start twice in a page', async () => {
    await openAt('https://crm.example/people/7');
    vi.resetModules();
    await import('../../src/content/eye');
    await new Promise((done) => setTimeout(done));
    goTo('https://crm.example/people/8');
    expect(extension.sent).toEqual([call, call]);
  });

  it('leaves a page to the eye of the CRM that is turned on there, in any order of injection', async () => {
    for (const order of [
      ['left', 'right'],
      ['right', 'left'],
      ['right', 'right'],
    ]) {
      extension = fakeExtension({
        'li:origins': { 'https://own.example:8001': 'left', 'https://own.example:8002': 'right' },
      });
      delete world.eye;
      goTo('https://own.example:8002/people/7', false);
      for (const id of order) {
        vi.resetModules();
        world.crm = selfHosted(id);
        await import('../../src/content/eye');
      }
      await expect.poll(() => extension.sent).toEqual([call]);
      expect(world.eye).toMatchObject({ crm: { id: 'right' } });
    }
  });

  it('ends when the extension is updated, and removes the sidebar', async () => {
    await openAt('https://crm.example/people/7');
    const moves = contactPage();
    extension.die();
    goTo('https://crm.example/people/8');
    goTo('https://crm.example/people/9');
    expect(moves).toEqual([undefined]);
    expect(world.eye?.isAlive()).toBe(false);
  });

  it('throws no error into the page', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await openAt('https://crm.example/people/7');
    world.page = {
      moveTo: () => {
        throw new Error('broken');
      },
      isAlive: () => true,
    };
    goTo('https://crm.example/people/8');
    goTo('https://crm.example/people/9');
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
