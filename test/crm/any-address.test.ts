import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, crms, identify } from '../../src/crm';
import type { Crm } from '../../src/crm/crm';
import { identifyWith } from '../../src/crm/identify-with';
import { refKey } from '../../src/domain/contact/contact-ref';
import { refOfKey } from '../../src/domain/contact/ref-of-key';
import { crmFolder, crmsIn } from './known-crms';

const anyCrm = fc.constantFrom(...crms);
const examples = (await crmsIn(crmFolder)).flatMap(({ records }) => records.map(({ url }) => url));
const pieces = ['%', '%41', '%0A', '%3C', '..', '/', '?', '#', '&', '=', '0', 'a', 'view', 'new', 'id=7'];
const anyPiece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 }));

/** A record's address with something inserted, or with a part of it replaced. */
const anyAddress = fc
  .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat({ max: 3 }), anyPiece)
  .map(([url, at, length, piece]) => {
    const start = at % (url.length + 1);
    return url.slice(0, start) + piece + url.slice(start + length);
  })
  .filter((address) => URL.canParse(address));

describe('hostile addresses', () => {
  it.each([
    ['a malformed percent-encoding', 'https://e.example/app/contact/%E0%A4%A'],
    ['a lone percent sign', 'https://e.example/app/contact/100%'],
    ['markup for an id', 'https://e.example/app/contact/%3Cimg%20src=x%3E'],
    ['markup for a tenant', 'https://app.attio.com/%3Cb%3E/person/bf071e1f-6035-429d-b874-d83ea64ea13b'],
    ['a line break in an id', 'https://e.example/app/contact/a%0Ab'],
    ['an id of 5,000 characters', `https://e.example/app/contact/${'a'.repeat(5000)}`],
    ['an address of 10 KB', `https://acme.pipedrive.com/person/7?x=${'a'.repeat(10_240)}`],
    [
      'a parameter that is there twice',
      'https://e.example/index.php?module=Contacts&view=Detail&record=1&record=2',
    ],
    ['another protocol', 'ftp://acme.pipedrive.com/person/7'],
    ['no host at all', 'about:blank#Contact/view/7'],
    ['a look-alike host', 'https://app.hubspot.com.evil.example/contacts/1/contact/151'],
    ['a look-alike host label', 'https://evil-app.hubspot.com/contacts/1/contact/151'],
  ])('gives nothing for %s', (_, address) => {
    expect(candidates(new URL(address))).toEqual([]);
  });

  it('does not take names from Object.prototype for kinds', () => {
    const ref = identify(
      new URL('https://app.attio.com/acme/constructor/record/bf071e1f-6035-429d-b874-d83ea64ea13b'),
    );
    expect(ref?.kind).toBe('constructor');
  });

  // A slow pattern would block the page on each address change. At this length one that takes quadratic time needs minutes,
  // while the others finish well within a test's time limit.
  it.each(['/', '&a=', '/crm/', 'index.php?', '#/', '%7B', 'org1/', '=civicrm/'])(
    'run through each pattern once, with 200,000 characters of %s',
    (piece) => {
      const text = `/${piece.repeat(200_000 / piece.length)}`;
      for (const pattern of crms.flatMap(patternsOf)) expect(pattern.exec(text)?.index ?? 0).toBe(0);
    },
  );
});

describe('any address', () => {
  it('never throws, and returns only valid refs that can be read back from their keys', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const url = new URL(address);
        for (const crm of crms) expectClean(crm, url);
        expect(candidates(url).length).toBeLessThanOrEqual(crms.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('returns a free-text id unchanged, if it is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        fc.pre(!/[\p{Cc}\p{Cs}<>]/u.test(name) && !/^(?:new|view|new-.*|\.{1,2})$/.test(name));
        const url = new URL(`https://e.example/app/contact/${encodeURIComponent(name)}`);
        expect(identify(url, 'erpnext')).toEqual({
          crm: 'erpnext',
          tenant: 'https://e.example',
          kind: 'contact',
          id: name,
        });
      }),
    );
  });

  it('does not depend on earlier calls', () => {
    fc.assert(
      fc.property(anyCrm, anyCrm, (crm, other) => {
        const url = new URL('https://acme.pipedrive.com/person/7');
        const before = identifyWith(crm, url);
        identifyWith(other, new URL('https://e.example/#Contact/view/7'));
        expect(identifyWith(crm, url)).toEqual(before);
      }),
    );
  });
});

function expectClean(crm: Crm, url: URL): void {
  const ref = identifyWith(crm, url);
  if (!ref) return;
  for (const part of [ref.tenant, ref.kind, ref.id]) {
    expect(part).not.toBe('');
    expect(part.length).toBeLessThanOrEqual(255);
    expect(part).not.toMatch(/[\p{Cc}\p{Cs}<>]/u);
  }
  expect(refOfKey(refKey(ref))).toEqual(ref);
}

function patternsOf({ shapes, also }: Crm): RegExp[] {
  const own = shapes.flatMap(({ host, path, except, query = {}, hash = {} }) => [
    host,
    path,
    except,
    ...Object.values(query),
    ...Object.values(hash),
  ]);
  return [...own.filter((pattern) => pattern !== undefined), ...(also ? patternsOf(also) : [])];
}
