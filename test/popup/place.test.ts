import { describe, expect, it } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { demo } from '../../src/crm/demo';
import { placeOf } from '../../src/popup/place';

const record = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const own = 'http://127.0.0.1:4173';
const ownRecord = `${own}/crm/people/jane-smith`;
const patternOf = (origin: string) => `${origin}/*`;

const at = (url: string, hosts: readonly string[] = [], origins: Readonly<Record<string, string>> = {}) =>
  placeOf(new URL(url), { hosts, origins, patternOf });

describe('on a hosted CRM', () => {
  it('tells the record, and offers to turn it on', () => {
    const place = at(record);
    expect(place.ref).toMatchObject({ crm: 'hubspot', id: '51' });
    expect(place.offer).toEqual({ crm: hubspot, hosts: hubspot.hosts });
  });

  it('offers nothing once it is on', () => {
    expect(at(record, hubspot.hosts)).toEqual({ ref: at(record).ref });
  });

  it('offers to turn it on off its record pages too', () => {
    const place = at('https://app.hubspot.com/reports-dashboard/123');
    expect(place.ref).toBeUndefined();
    expect(place.offer?.crm).toBe(hubspot);
  });
});

describe('on a self-hosted CRM', () => {
  it('tells the record where the user has said which CRM it is', () => {
    const place = at(ownRecord, [patternOf(own)], { [own]: 'demo' });
    expect(place).toEqual({ ref: { crm: 'demo', tenant: own, kind: 'people', id: 'jane-smith' } });
  });

  it('takes no record from the form of an address alone, but offers', () => {
    expect(at(ownRecord)).toEqual({ offer: { crm: demo, hosts: [patternOf(own)], origin: own } });
  });

  it('offers again what the browser took back, and leaves alone what the user has said', () => {
    expect(at(own, [], { [own]: 'demo' }).offer).toEqual({ crm: demo, hosts: [patternOf(own)] });
  });
});

it.each(['https://news.example/', 'about:blank', 'chrome-extension://abc/src/popup/index.html'])(
  'is nowhere on %s',
  (url) => {
    expect(at(url)).toEqual({});
  },
);
