import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveOrigin, NotOneHost, patternOf, readOrigins } from '../../src/browser/origins';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, own: 'chrome-extension://id/' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => fake.own },
    storage: {
      local: {
        get: () => Promise.resolve(fake.stored),
        set: (items: object) => Promise.resolve(Object.assign(fake.stored, items)),
      },
    },
  },
}));

beforeEach(() => {
  fake.stored = {};
  fake.own = 'chrome-extension://id/';
});

const notOneHost = [
  'https://*',
  'https://*.example.com',
  'http://crm*.example',
  '*://crm.example',
  'https://a%20b.example',
  'https://crm.example/path',
  'file:///tmp',
  'data:,x',
  'null',
  '<all_urls>',
  '',
];

describe('patternOf', () => {
  it.each([
    ['https://crm.example', 'https://crm.example/*'],
    ['http://localhost:8000', 'http://localhost:8000/*'],
    ['https://[::1]:8443', 'https://[::1]:8443/*'],
  ])('of %s names just this host', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });

  it('has no port in Firefox', () => {
    fake.own = 'moz-extension://id/';
    expect(patternOf('http://localhost:8000')).toBe('http://localhost/*');
  });

  it.each(notOneHost)('is refused to %j', (origin) => {
    expect(() => patternOf(origin)).toThrow(NotOneHost);
  });
});

describe('stored origins', () => {
  it.each(notOneHost)('never include %j', async (origin) => {
    await expect(saveOrigin(origin, 'espocrm')).rejects.toThrow(NotOneHost);
    expect(fake.stored).toEqual({});
  });

  it('are read without origins that no pattern may be made of', async () => {
    await saveOrigin('https://crm.example', 'espocrm');
    fake.stored = { 'li:origins': { ...(await readOrigins()), 'https://*': 'espocrm' } };
    expect(await readOrigins()).toEqual({ 'https://crm.example': 'espocrm' });
  });
});
