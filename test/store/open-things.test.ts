import { describe, expect, it } from 'vitest';
import { openThings } from '../../src/store/open-things';
import type { ContactOverview } from '../../src/store/contact-overview';
import { aPromise } from '../ui/a-promise';

const contact = { id: 'ana', refs: [], refKeys: [], metAt: 0, text: {} };
const bare: ContactOverview = {
  contact,
  person: [contact],
  impressions: [],
  promises: [],
  matters: [],
  likes: [],
  requests: [],
};
const matter = (id: string, open: boolean) => ({
  id,
  contact: 'ana',
  ...(open ? { open: 1 as const } : {}),
  noticedAt: 0,
  text: { about: `about ${id}` },
});

describe('openThings', () => {
  it('are none if nothing was written', () => {
    expect(openThings(undefined)).toEqual([]);
  });

  it('are the promises of both sides, and matters to ask about', () => {
    const promises = [aPromise({ id: 'ours', by: 'us' }), aPromise({ id: 'theirs', by: 'them' })];
    const matters = [matter('marathon', true), matter('asked', false)];
    expect(openThings({ ...bare, promises, matters }).map(({ id, type }) => [id, type])).toEqual([
      ['ours', 'promise'],
      ['theirs', 'theirs'],
      ['marathon', 'matter'],
    ]);
  });

  it('are no more matters than a sentence can be compared with at each keystroke', () => {
    const matters = Array.from({ length: 300 }, (_, i) => matter(`m${i}`, true));
    expect(openThings({ ...bare, matters })).toHaveLength(200);
  });
});
