import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoBrought, type Request } from '../../../src/content/late-names/who-brought';

/** The page came to the address at 1000 ms; the text came between the reads at 1500 and 1600. */
const since = 1_000;
const arrival = { after: 1_500, before: 1_600 };
const request = (began: number, ended: number, url = '/api/people/7'): Request => ({ url, began, ended });

describe('who brought a text', () => {
  it.each<[string, Request[], ReturnType<typeof whoBrought>]>([
    ['nobody, if no request ended just before', [request(1_010, 1_700), request(1_010, 400)], undefined],
    ['this address, if its request did', [request(1_010, 1_550)], 'this'],
    ['an earlier one, if only its request did', [request(900, 1_550)], 'earlier'],
    [
      'this one, if what the earlier one asked for was asked here and ended later',
      [request(900, 1_400, '/api/people/6'), request(1_010, 1_550)],
      'this',
    ],
    [
      'an earlier one, if that ended last',
      [request(1_010, 1_400), request(900, 1_550, '/api/people/6')],
      'earlier',
    ],
    [
      'an earlier one, if only something else was asked here',
      [request(900, 1_400, '/api/people/6'), request(1_010, 1_550, '/api/menus')],
      'earlier',
    ],
    [
      'this one, if records differ by a value',
      [request(900, 1_400, '/api?record=ab'), request(1_010, 1_550, '/api?record=cd')],
      'this',
    ],
  ])('%s', (_, requests, expected) => {
    expect(whoBrought(requests, arrival, since)).toBe(expected);
  });

  it('is never this address if every request began earlier', () => {
    const earlier = fc
      .record({
        began: fc.nat(999),
        took: fc.nat(2_000),
        url: fc.constantFrom('/api/a', '/api/b/7', '/graphql'),
      })
      .map(({ began, took, url }) => request(began, began + took, url));
    fc.assert(
      fc.property(
        fc.array(earlier, { maxLength: 8 }),
        (requests) => whoBrought(requests, arrival, since) !== 'this',
      ),
    );
  });

  it('does not depend on the order in which they are reported', () => {
    const any = fc
      .record({ began: fc.nat(2_000), took: fc.nat(1_000), id: fc.nat(3) })
      .map(({ began, took, id }) => request(began, began + took, `/api/people/${id}`));
    fc.assert(
      fc.property(fc.array(any), (requests) => {
        expect(whoBrought(requests.toReversed(), arrival, since)).toBe(whoBrought(requests, arrival, since));
      }),
    );
  });
});
