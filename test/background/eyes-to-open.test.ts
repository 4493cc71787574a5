import { describe, expect, it } from 'vitest';
import { eyesToOpen } from '../../src/background/eyes-to-open';
import type { Crm } from '../../src/crm/crm';

const crm = (id: string, hosts: string[]): Crm => ({
  id,
  name: id,
  standing: 'supported',
  hosts,
  shapes: [],
  page: { name: [] },
});
const crms = [crm('one', ['https://a.one.com/*', 'https://b.one.com/*']), crm('own', [])];

describe('eyesToOpen', () => {
  it('opens none without a grant', () => {
    expect(eyesToOpen(crms, { hosts: [], origins: [['https://x.example/*', 'own']] })).toEqual([]);
  });

  it('opens an eye only on the hosts that were granted, with that CRM alone', () => {
    const eyes = eyesToOpen(crms, { hosts: ['https://b.one.com/*'], origins: [] });
    expect(eyes).toEqual([
      { id: 'one', matches: ['https://b.one.com/*'], scripts: ['/crm/one.js', '/eye.js'] },
    ]);
  });

  it('opens none for a CRM that is disabled on a shared host', () => {
    const hosts = ['https://mail.one.com/*'];
    const beside = [crm('one', hosts), crm('two', hosts)];
    const eyes = eyesToOpen(beside, { hosts, origins: [], disabled: ['two'] });
    expect(eyes.map(({ id }) => id)).toEqual(['one']);
  });

  it('opens an eye on an origin that the user named and granted', () => {
    const hosts = ['https://x.example/*'];
    const eyes = eyesToOpen(crms, { hosts, origins: [['https://x.example/*', 'own']] });
    expect(eyes).toEqual([
      { id: 'own https://x.example/*', matches: hosts, scripts: ['/crm/own.js', '/eye.js'] },
    ]);
  });

  it('opens the eye of taught CRMs, which asks the background for its rules', () => {
    const hosts = ['https://x.example/*'];
    const granted = { hosts, origins: [['https://x.example/*', 'taught-x']] as const, taught: ['taught-x'] };
    expect(eyesToOpen(crms, granted)).toEqual([
      { id: 'taught-x https://x.example/*', matches: hosts, scripts: ['/taught-eye.js'] },
    ]);
    expect(eyesToOpen(crms, { ...granted, hosts: [] })).toEqual([]);
  });

  it('opens each eye once if several origins share a pattern without a port', () => {
    const pattern = 'https://x.example/*';
    const both = [...crms, crm('other', [])];
    const origins = [
      [pattern, 'own'],
      [pattern, 'other'],
      [pattern, 'own'],
    ] as const;
    const eyes = eyesToOpen(both, { hosts: [pattern], origins });
    expect(eyes.map(({ scripts }) => scripts[0])).toEqual(['/crm/own.js', '/crm/other.js']);
  });

  it('opens none for an unknown CRM', () => {
    const hosts = ['https://x.example/*'];
    expect(eyesToOpen(crms, { hosts, origins: [['https://x.example/*', 'gone']] })).toEqual([]);
  });
});
