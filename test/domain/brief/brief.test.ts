import { expect, it } from 'vitest';
import { briefOf, type BriefFacts } from '../../../src/domain/brief/brief';
import { usualHours } from '../../../src/domain/due/working-hours';
import { berlin, closed, daysAgo, impression, keeping, matter, now, promise } from '../sample';

const brief = (given: Partial<BriefFacts>) =>
  briefOf({
    impressions: [],
    promises: [],
    matters: [],
    intentions: [],
    meetings: [],
    lessons: [],
    zone: berlin,
    hours: usualHours,
    ...given,
  });

it('has an empty brief for a contact with nothing', () => {
  expect(brief({})).toEqual({
    last: undefined,
    rated: undefined,
    meant: undefined,
    meetings: [],
    promises: [],
    lesson: undefined,
    matter: undefined,
    next: undefined,
    leaveWith: '',
  });
});

it('keeps the last rating in view behind a newer interaction without one', () => {
  const rated = impression('rated', { rating: 'positive', happenedAt: daysAgo(20) });
  const sent = impression('sent', { oneWay: true, happenedAt: daysAgo(1) });
  expect(brief({ impressions: [sent, rated] })).toMatchObject({
    last: { id: 'sent' },
    rated: { id: 'rated' },
  });
});

it('fills "leave them with" from the last answer to the rave question, or from the intention if there is one', () => {
  const last = impression('i', { happenedAt: daysAgo(2), text: { note: '', rave: 'a plan for training' } });
  expect(brief({ impressions: [last] }).leaveWith).toBe('a plan for training');
  const plan = keeping('intention', 'p', { madeAt: daysAgo(1), text: { impression: 'we stay' } });
  expect(brief({ impressions: [last], intentions: [plan] }).leaveWith).toBe('we stay');
});

it('shows the last intention, open promises, and what to ask about', () => {
  const plan = keeping('intention', 'p', { madeAt: daysAgo(5), text: { impression: 'we stay' } });
  const late = promise('late', { due: { type: 'day', day: '2026-11-20' } });
  const shown = brief({
    impressions: [impression('old', { happenedAt: daysAgo(9) }), impression('i', { happenedAt: daysAgo(2) })],
    intentions: [plan],
    promises: [promise('ahead'), closed('done', 'kept', now), late],
    matters: [matter('old', { noticedAt: 1 }), matter('new')],
  });
  expect(shown.last?.id).toBe('i');
  expect(shown.meant?.id).toBe('p');
  expect(shown.promises.map(({ id }) => id)).toEqual(['late', 'ahead']);
  expect(shown.matter?.id).toBe('new');
});
