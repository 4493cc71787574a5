import { assert, oneof, property, string, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/options/self-hosted-address';
import { alpha, someCrms } from './some-crms';

const originOf = (text: string) => {
  const reading = readAddress(text, someCrms);
  return reading.ok ? reading.url.origin : reading.problem;
};

describe('readAddress', () => {
  it.each([
    ['https://crm.acme.example/own/3?x=1#y', 'https://crm.acme.example'],
    ['  http://crm.acme.example  ', 'http://crm.acme.example'],
    ['crm.acme.example/own/3', 'https://crm.acme.example'],
    ['crm.acme.example:8443', 'https://crm.acme.example:8443'],
    ['localhost:8000/#demo', 'http://localhost:8000'],
    ['127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['[::1]:8000', 'http://[::1]:8000'],
    ['crm', 'https://crm'],
    ['https://someone:secret@crm.acme.example/', 'https://crm.acme.example'],
    ['localhost.example', 'https://localhost.example'],
  ])('reads %j as %s', (text, origin) => {
    expect(originOf(text)).toBe(origin);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['our crm', 'no-address'],
    ['our%20crm', 'no-address'],
    ['https://', 'no-address'],
    ['https://*.acme.example/', 'no-address'],
    ['about:addons', 'no-web-page'],
    ['file:///etc/hosts', 'no-web-page'],
    ['ftp://crm.acme.example', 'no-web-page'],
    ['chrome-extension://abc/page.html', 'no-web-page'],
    ['javascript:alert(1)', 'no-web-page'],
    ['mailto:ana@acme.example', 'no-web-page'],
  ])('refuses %j: %s', (text, problem) => {
    expect(originOf(text)).toBe(problem);
  });

  it('names the CRM if the address is that of a hosted one', () => {
    expect(readAddress('app.alpha.example/contact/3', someCrms)).toEqual({
      ok: false,
      problem: 'hosted',
      crm: alpha,
    });
  });

  it('never throws, and accepts only web addresses', () => {
    assert(
      property(oneof(string({ unit: 'binary' }), webUrl()), (text) => {
        const reading = readAddress(text, someCrms);
        expect(!reading.ok || /^https?:\/\/[^*]+$/.test(reading.url.origin)).toBe(true);
      }),
    );
  });
});
