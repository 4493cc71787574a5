import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Crm } from '../../src/crm/crm';
import { fakeExtension } from './fake-extension';

const origins = { 'https://crm.example:8443': 'both' };
fakeExtension({ 'li:origins': origins });
const { isTurnedOnHere } = await import('../../src/content/is-turned-on-here');
afterEach(() => void vi.unstubAllGlobals());

const crm = (id: string): Crm => ({
  id,
  name: id,
  standing: 'supported',
  hosts: ['https://app.both.example/*'],
  shapes: [{ host: /^app\.both\.example$/, path: /^\/(?<id>\d+)/ }, { path: /^\/p\/(?<id>\d+)/ }],
  page: { name: [] },
});

describe('isTurnedOnHere', () => {
  it.each([
    ['both', 'https://app.both.example/7', true],
    ['both', 'https://crm.example:8443/p/7', true],
    ['both', 'https://crm.example/p/7', false],
    ['both', 'https://crm.example:9000/p/7', false],
    ['both', 'http://crm.example:8443/p/7', false],
    ['other', 'https://crm.example:8443/p/7', false],
    ['both', 'https://elsewhere.example/p/7', false],
  ])('of %s at %s: %s', async (id, address, meant) => {
    vi.stubGlobal('window', { location: new URL(address) });
    expect(await isTurnedOnHere(crm(id), new URL(address))).toBe(meant);
  });
});
