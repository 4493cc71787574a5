import { describe, expect, it } from 'vitest';
import type { CareFacts } from '../../../src/domain/care/facts';
import { careOf } from '../../../src/domain/care/care-of';
import { berlin, daysAgo, history, impression, instant, keeping, now, promise, request } from '../sample';

const care = (given: Partial<CareFacts>) =>
  careOf({ ...history(), stage: 'client', now, zone: berlin, languages: [], ...given });
const types = (given: Partial<CareFacts>) => care(given).map(({ type }) => type);
const gift = keeping('gift', 'g', { text: { what: 'tea' } });

const renewsOn = (day: string, given = {}) => keeping('renewal', 'r', { day, text: {}, ...given });
const held = (days: number) => keeping('review', 'h', { heldAt: daysAgo(days), text: {} });
const talkBy = (channel: 'call' | 'voicemail') => impression('i', { channel, happenedAt: daysAgo(3) });
const step = (given = {}) => keeping('step', 's', { place: 0, text: { what: 'import' }, ...given });
const born = (day: string) => keeping('occasion', 'o', { day, yearly: true, text: { what: 'birthday' } });

const meeting = (day: string, given = {}) =>
  keeping('meeting', 'm', { due: { type: 'day', day }, text: { what: 'demo' }, ...given });

describe('careOf', () => {
  it('is empty for a contact without any history', () => {
    expect(types({ stage: undefined })).toEqual([]);
    expect(types({ keeping: [gift] })).toEqual([]);
  });

  it('puts what may cost us the client first', () => {
    const renewal = keeping('renewal', 'r', { day: '2027-01-23', text: {} });
    const lost = impression('i', { outcome: 'no-thanks', happenedAt: daysAgo(2) });
    const mention = keeping('mention', 'm', { heardAt: now, good: true, sent: true, text: { whom: 'Bo' } });
    expect(types({ keeping: [mention, renewal, gift], impressions: [lost] })).toEqual([
      'debrief',
      'renewal',
      'thanks',
    ]);
  });

  it('warns of a renewal early, tells how many days are left, and stops once it is decided', () => {
    expect(care({ keeping: [gift, renewsOn('2027-01-23')] })[0]).toMatchObject({ type: 'renewal', days: 60 });
    expect(types({ keeping: [gift, renewsOn('2027-06-23')] })).toEqual([]);
    expect(types({ keeping: [gift, renewsOn('2027-06-23', { warnDays: 300 })] })).toEqual(['renewal']);
    expect(types({ keeping: [gift, renewsOn('2026-11-20')] })).toEqual(['renewal']);
    expect(types({ keeping: [gift, renewsOn('2027-01-23', { how: 'renewed', decidedAt: now })] })).toEqual(
      [],
    );
  });

  it('leaves no request without an answer', () => {
    expect(types({ keeping: [gift], requests: [request('a', { madeAt: daysAgo(1) })] })).toEqual([]);
    expect(types({ keeping: [gift], requests: [request('a', { madeAt: daysAgo(3) })] })).toEqual(['request']);
    const today = request('a', { due: { type: 'day', day: '2026-11-24' } });
    expect(types({ keeping: [gift], requests: [today] })).toEqual(['request']);
  });

  it('lists a review once it is due, and not before', () => {
    const rhythm = keeping('rhythm', 'y', { sort: 'review', days: 90, madeAt: daysAgo(200) });
    expect(types({ keeping: [gift, rhythm] })).toEqual(['rhythm']);
    expect(types({ keeping: [gift, rhythm, held(10)] })).toEqual([]);
    expect(types({ keeping: [gift, rhythm, held(90)] })).toEqual(['rhythm']);
  });

  it('counts any interaction except a voicemail as a check-in', () => {
    const rhythm = keeping('rhythm', 'y', { sort: 'check-in', days: 30, madeAt: daysAgo(60) });
    expect(types({ keeping: [gift, rhythm], impressions: [talkBy('call')] })).toEqual([]);
    expect(types({ keeping: [gift, rhythm], impressions: [talkBy('voicemail')] })).toEqual(['rhythm']);
  });

  it('prompts the next step before the sale, and care after it', () => {
    const talk = [impression('i', { happenedAt: daysAgo(70) })];
    expect(types({ stage: 'prospect', impressions: talk })).toEqual(['next-step']);
    expect(types({ stage: 'client', impressions: talk, keeping: [gift] })).toEqual(['quiet']);
    expect(types({ stage: 'prospect', impressions: talk, promises: [promise('p')] })).toEqual([]);
  });

  it('takes a meeting to come for the next step, and for a sign of life', () => {
    const talk = [impression('i', { happenedAt: daysAgo(70) })];
    const ahead = [gift, meeting('2026-11-26')];
    expect(types({ stage: 'prospect', impressions: talk, keeping: ahead })).toEqual([]);
    expect(types({ stage: 'client', impressions: talk, keeping: ahead })).toEqual([]);
    const before = [gift, meeting('2026-11-23')];
    expect(types({ stage: 'prospect', impressions: talk, keeping: before })).toEqual(['next-step']);
    const calledOff = [gift, meeting('2026-11-26', { cancelledAt: now })];
    expect(types({ stage: 'prospect', impressions: talk, keeping: calledOff })).toEqual(['next-step']);
  });

  it('lists a missing wow among the steps, and a missing gift idea in the year-end season', () => {
    expect(types({ keeping: [gift, step()] })).toEqual(['wow']);
    expect(types({ keeping: [gift, step({ wow: true })] })).toEqual([]);
    expect(types({})).toEqual(['year-end']);
    expect(types({ now: instant('2026-06-01T11:00') })).toEqual([]);
  });

  it('lists an occasion two weeks ahead', () => {
    expect(types({ keeping: [gift, born('1980-12-08')] })).toEqual(['occasion']);
    expect(types({ keeping: [gift, born('1980-12-09')] })).toEqual([]);
  });

  it('copes with dates in the far past and future', () => {
    const renewal = keeping('renewal', 'r', { day: '9999-12-31', text: {} });
    const past = keeping('occasion', 'o', { day: '0001-01-01', yearly: true, text: { what: 'x' } });
    const talk = impression('i', { happenedAt: Date.UTC(1971, 0, 1) });
    expect(types({ keeping: [renewal, past, gift], impressions: [talk] })).toEqual(['quiet']);
  });
});
