import { expect, it } from 'vitest';
import { headlineWords } from '../../src/ui/headline-words';
import { berlin, impression, instant } from '../domain/sample';
import { english } from './english';

const now = instant('2026-11-24T11:00');
const words = { ...english, zone: berlin };
const rated = impression('call', { rating: 'positive', happenedAt: instant('2026-11-02T10:00') });
const sent = impression('mail', { oneWay: true, happenedAt: now });

it('is the rating of the newest impression', () => {
  expect(headlineWords(rated, rated, now, words)).toBe('They’d say: positive');
});

it('is the last rating and how long ago it was, if the newest impression has none', () => {
  expect(headlineWords(rated, sent, now, words)).toBe('They’d say: positive, 3 weeks ago');
});

it('says that there is no rating yet', () => {
  expect(headlineWords(undefined, sent, now, words)).toBe('Not rated yet');
});
