import { describe, expect, it } from 'vitest';
import { isOnHost } from '../../src/crm/match-pattern';

describe('isOnHost', () => {
  it.each([
    ['https://app.x.example/a', 'https://app.x.example/*', true],
    ['http://app.x.example/a', 'https://app.x.example/*', false],
    ['http://app.x.example/a', '*://app.x.example/*', true],
    ['https://evil-app.x.example/', 'https://app.x.example/*', false],
    ['https://app.x.example.evil.example/', 'https://app.x.example/*', false],
    ['https://one.x.example/', 'https://*.x.example/*', true],
    ['https://a.b.x.example/', 'https://*.x.example/*', true],
    ['https://x.example/', 'https://*.x.example/*', true],
    ['https://evilx.example/', 'https://*.x.example/*', false],
    ['http://localhost:8000/', 'http://localhost/*', true],
    ['http://localhost:8000/', 'http://localhost:8000/*', true],
    ['http://localhost:8001/', 'http://localhost:8000/*', false],
    ['http://[::1]:8000/', 'http://[::1]/*', true],
    ['https://anything.example/', '*://*/*', true],
    ['https://anything.example/', '<all_urls>', true],
    ['file:///etc/hosts', '*://*/*', false],
    ['https://x.example/', 'nonsense', false],
  ])('%s on %s: %s', (url, pattern, expected) => {
    expect(isOnHost(new URL(url), pattern)).toBe(expected);
  });
});
