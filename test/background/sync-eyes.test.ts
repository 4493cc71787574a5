import { beforeEach, describe, expect, it, vi } from 'vitest';
import { syncEyes } from '../../src/background/sync-eyes';
import type { Eye } from '../../src/browser/eyes';
import type { TaughtCrm } from '../../src/crm/taught/taught-crm';

const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  granted: [] as string[],
  steps: [] as [string, readonly Eye[]][],
  refusal: undefined as Error | undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => 'chrome-extension://id/' },
    permissions: { getAll: async () => ({ origins: fake.granted }) },
    storage: { local: { get: async (key: string) => ({ [key]: fake.stored.get(key) }) } },
  },
}));
vi.mock('../../src/browser/eyes', () => ({
  registerEyes: async (eyes: readonly Eye[]) => {
    if (fake.refusal) throw fake.refusal;
    fake.steps.push(['register', eyes]);
  },
  openEyes: async (eyes: readonly Eye[]) => void fake.steps.push(['open', eyes]),
}));

const taught: TaughtCrm = {
  v: 1,
  id: 'taught-rowan',
  name: 'Rowan',
  origin: 'https://crm.rowan.example',
  shapes: [{ slots: [{ in: 'path', at: '1', is: 'id', look: 'digits' }] }],
};
const gmail = 'https://mail.google.com/*';
const logged = vi.spyOn(console, 'error');
beforeEach(() => {
  fake.stored.clear();
  fake.granted = [];
  fake.steps = [];
  fake.refusal = undefined;
  logged.mockReset().mockReturnValue();
});

async function eyesNow(): Promise<string[]> {
  await syncEyes();
  const [registered, opened] = fake.steps;
  expect([registered?.[0], opened?.[0]]).toEqual(['register', 'open']);
  expect(opened?.[1]).toBe(registered?.[1]);
  return (registered?.[1] ?? []).map(({ id, matches, scripts }) => [id, ...matches, ...scripts].join(' '));
}

describe('the eyes of this moment', () => {
  it('are none if nothing is granted, and earlier ones are removed', async () => {
    fake.stored.set('li:origins', { 'https://crm.acme.example': 'espocrm' });
    expect(await eyesNow()).toEqual([]);
  });

  it('are a hosted CRM’s at its granted host, without a disabled CRM on that host', async () => {
    fake.granted = [gmail, 'https://other.example/*'];
    fake.stored.set('li:left-out', ['streak']);
    expect(await eyesNow()).toEqual([`gmail ${gmail} /crm/gmail.js /eye.js`]);
  });

  it('are a self-hosted CRM’s at its origin, with its port', async () => {
    fake.granted = ['https://crm.acme.example:8443/*'];
    fake.stored.set('li:origins', { 'https://crm.acme.example:8443': 'espocrm' });
    const at = 'https://crm.acme.example:8443/*';
    expect(await eyesNow()).toEqual([`espocrm ${at} ${at} /crm/espocrm.js /eye.js`]);
  });

  it('are a taught CRM’s, which has no script of its own', async () => {
    fake.granted = ['https://crm.rowan.example/*'];
    fake.stored.set('li:taught', [taught, { ...taught, id: 'not ours' }]);
    fake.stored.set('li:origins', { [taught.origin]: taught.id });
    const at = 'https://crm.rowan.example/*';
    expect(await eyesNow()).toEqual([`taught-rowan ${at} ${at} /taught-eye.js`]);
  });

  it('are none for every host, whatever is stored', async () => {
    fake.granted = ['https://*/*'];
    fake.stored.set('li:origins', { 'https://*': 'espocrm' });
    fake.stored.set('li:taught', 'broken');
    expect(await eyesNow()).toEqual([]);
  });
});

it('logs what went wrong, once, and opens nothing', async () => {
  const cause = new Error('no such file');
  fake.refusal = cause;
  await expect(syncEyes()).resolves.toBeUndefined();
  expect(logged.mock.calls).toEqual([['Last Impression, eyes:', cause]]);
  expect(fake.steps).toEqual([]);
});
