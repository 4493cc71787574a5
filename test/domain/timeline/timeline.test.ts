import { expect, it } from 'vitest';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import { closed, daysAgo, history, impression, keeping, matter, request } from '../sample';

it('has everything, newest first, each with its filter', () => {
  const items = timelineOf(
    history({
      impressions: [impression('call', { happenedAt: daysAgo(3) })],
      promises: [closed('quote', 'kept', daysAgo(1), { madeAt: daysAgo(9) })],
      matters: [matter('marathon', { noticedAt: daysAgo(4) })],
      requests: [request('discount', { madeAt: daysAgo(5) })],
      likes: [{ id: 'jazz', contact: 'ana', notedAt: daysAgo(6), text: { what: 'jazz' } }],
      keeping: [
        keeping('gift', 'tea', { givenAt: daysAgo(2), text: { what: 'tea' } }),
        keeping('confidence', 'c', { about: 'tea' }),
      ],
    }),
  );
  expect(items.map((item) => [item.id, item.type])).toEqual([
    ['quote', 'promise'],
    ['tea', 'gift'],
    ['call', 'impression'],
    ['marathon', 'matter'],
    ['discount', 'request'],
    ['jazz', 'like'],
  ]);
});
