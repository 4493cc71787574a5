import { describe, expect, it } from 'vitest';
import { heatOf, type HeatFacts } from '../../../src/domain/heat/heat';
import { closed, daysAgo, impression, keeping, request } from '../sample';

const ask = (days: number) =>
  impression(`ask${days}`, { happenedAt: daysAgo(days), text: { note: 'asked her to sign' } });
const all = (given: Partial<HeatFacts>): HeatFacts => ({
  impressions: [ask(6), ask(4), ask(2)],
  promises: [],
  requests: [],
  gifts: [],
  introductions: [],
  steps: [],
  languages: [],
  ...given,
});

describe('heatOf', () => {
  it('returns three asks in a row with nothing given, the latest first', () => {
    expect(heatOf(all({}))?.map(({ id }) => id)).toEqual(['ask2', 'ask4', 'ask6']);
    expect(heatOf(all({ impressions: [ask(6), ask(4)] }))).toBeUndefined();
  });

  it.each<[string, Partial<HeatFacts>]>([
    ['a promise kept', { promises: [closed('p', 'kept', daysAgo(3))] }],
    ['a yes', { requests: [request('r', { answer: 'granted', answeredAt: daysAgo(3) })] }],
    ['a gift', { gifts: [keeping('gift', 'g', { givenAt: daysAgo(3), text: { what: 'tea' } })] }],
  ])('cools down after %s', (_, given) => {
    expect(heatOf(all(given))).toBeUndefined();
  });

  it('does not cool down after their promise, a refusal, or a gift idea', () => {
    const theirs = closed('p', 'kept', daysAgo(3), { by: 'them' });
    const no = request('r', { answer: 'refused', answeredAt: daysAgo(3) });
    const idea = keeping('gift', 'g', { text: { what: 'tea' } });
    expect(heatOf(all({ promises: [theirs], requests: [no], gifts: [idea] }))).toHaveLength(3);
  });

  it('counts asks in the languages that the user writes in', () => {
    const german = [6, 4, 2].map((days) =>
      impression(`ask${days}`, { happenedAt: daysAgo(days), text: { note: 'um die Unterschrift gebeten' } }),
    );
    expect(heatOf(all({ impressions: german, languages: ['de'] }))).toHaveLength(3);
    expect(heatOf(all({ impressions: german, languages: ['fr'] }))).toBeUndefined();
  });
});
