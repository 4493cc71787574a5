import { describe, expect, it } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { demo } from '../../src/crm/demo';
import { placeByAddress, placeByPage } from '../../src/popup/place';
import { teachable } from '../../src/popup/teachable';

const record = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const own = 'http://127.0.0.1:4173';
const ownRecord = `${own}/crm/people/jane-smith`;
const patternOf = (origin: string) => {
  if (!/^https?:/.test(origin)) throw new Error(`${origin} has no pattern`);
  return `${origin}/*`;
};

const at = (
  url: string,
  hosts: readonly string[] = [],
  origins: Readonly<Record<string, string>> = {},
  marks: readonly (string | undefined)[] = [demo.mark],
) => {
  const context = { hosts, origins, patternOf, hasMark: (mark: string) => marks.includes(mark) };
  return placeByAddress(new URL(url), context) ?? placeByPage(new URL(url), context);
};

describe('on a hosted CRM', () => {
  it('finds the record, and offers to turn the CRM on', () => {
    const place = at(record);
    expect(place.ref).toMatchObject({ crm: 'hubspot', id: '51' });
    expect(place.offer).toEqual({ crm: hubspot, hosts: hubspot.hosts });
  });

  it('offers nothing once it is on', () => {
    expect(at(record, hubspot.hosts)).toEqual({ ref: at(record).ref });
  });

  it('offers to turn it on from other pages too', () => {
    const place = at('https://app.hubspot.com/reports-dashboard/123');
    expect(place.ref).toBeUndefined();
    expect(place.offer?.crm).toBe(hubspot);
  });
});

it('recognises a CRM that is on when no record is on screen', () => {
  const list = 'https://app.hubspot.com/contacts/123/objects/0-1/views/all/list';
  expect(at(list, hubspot.hosts)).toEqual({ isKnown: true });
  expect(at(`${own}/crm/people`, [patternOf(own)], { [own]: 'demo' })).toEqual({ isKnown: true });
  expect(teachable({ tab: 1, url: new URL(list), isKnown: true })).toBeUndefined();
});

describe('on a self-hosted CRM', () => {
  it('finds the record if the user has chosen the CRM', () => {
    const place = at(ownRecord, [patternOf(own)], { [own]: 'demo' });
    expect(place).toEqual({ ref: { crm: 'demo', tenant: own, kind: 'people', id: 'jane-smith' } });
  });

  it('offers the CRM but finds no record by the form of an address alone', () => {
    expect(at(ownRecord)).toEqual({ offer: { crm: demo, hosts: [patternOf(own)], origin: own } });
  });

  it('offers nothing if the page lacks the mark of the only matching CRM', () => {
    expect(at('https://e.example/#Contact/view/7', [], {}, [])).toEqual({});
  });

  it('distinguishes two CRMs by their marks', () => {
    const form = 'http://localhost:4173/crm/deals/7';
    expect(at(form).offer?.crm).toBe(demo);
    expect(at(form, [], {}, []).offer?.crm.id).toBe('frappe-crm');
  });

  it('offers the user’s CRM again if its permission was revoked', () => {
    expect(at(own, [], { [own]: 'demo' }).offer).toEqual({ crm: demo, hosts: [patternOf(own)] });
  });
});

it.each(['https://news.example/', 'about:blank', 'chrome-extension://abc/src/popup/index.html'])(
  'finds nothing on %s',
  (url) => {
    expect(at(url)).toEqual({});
  },
);

describe('two CRMs on one host', () => {
  const box = 'https://mail.google.com/mail/u/0/#box/agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI';

  it('are distinguished by owner record page it is', () => {
    expect(at(box).offer?.crm.id).toBe('streak');
    expect(at(box).ref?.crm).toBe('streak');
    expect(at('https://mail.google.com/mail/u/0/#inbox').offer?.crm.id).toBe('gmail');
  });
});

it.each(['about:blank', 'file:///home/ana/crm.html', 'chrome://extensions/', 'https://*/people/1'])(
  'finds nothing at %s',
  (url) => {
    expect(at(url)).toEqual({});
  },
);
