import { describe, expect, it } from 'vitest';
import { usualHours } from '../../../../src/domain/due/working-hours';
import { checkPractices, type PracticeFacts } from '../../../../src/domain/keeping/practice/check';
import { berlin, closed, daysAgo, impression, keeping, request } from '../../sample';

const check = (given: Partial<PracticeFacts>) =>
  Object.fromEntries(
    checkPractices({
      impressions: [],
      promises: [],
      requests: [],
      keeping: [],
      zone: berlin,
      hours: usualHours,
      ...given,
    }).map(({ practice, standing, evidence }) => [practice, { standing, ids: evidence.map(({ id }) => id) }]),
  );
const due = { type: 'day', day: '2026-11-20' } as const;

describe('checkPractices', () => {
  it('knows six practices, and claims nothing without evidence', () => {
    expect(Object.values(check({})).map(({ standing }) => standing)).toEqual(Array(6).fill('unknown'));
  });

  it('takes a broken promise as a breach, with the promise linked', () => {
    const broken = closed('p', 'broken', daysAgo(1), { due, firstDue: due });
    expect(check({ promises: [broken] }).reachable).toEqual({ standing: 'breached', ids: ['p'] });
  });

  it('takes a late promise as a breach, and one they released as nothing', () => {
    const late = closed('late', 'kept', daysAgo(1), { due, firstDue: due });
    expect(check({ promises: [late] }).reachable?.standing).toBe('breached');
    expect(check({ promises: [closed('free', 'released', daysAgo(1))] }).reachable?.standing).toBe('unknown');
  });

  it('distinguishes late from broken', () => {
    const promises = [
      closed('late', 'kept', daysAgo(1), { due, firstDue: due }),
      closed('broken', 'broken', daysAgo(2), { due, firstDue: due }),
    ];
    const facts = { impressions: [], promises, requests: [], keeping: [], zone: berlin, hours: usualHours };
    const reachable = checkPractices(facts).find(({ practice }) => practice === 'reachable');
    expect(reachable?.evidence.map(({ id, isLate = false }) => [id, isLate])).toEqual([
      ['late', true],
      ['broken', false],
    ]);
  });

  it('lets the latest evidence decide, and returns all of it', () => {
    const broken = closed('old', 'broken', daysAgo(30), { due, firstDue: due });
    const kept = closed('new', 'kept', daysAgo(1));
    expect(check({ promises: [broken, kept] }).reachable).toEqual({ standing: 'kept', ids: ['new', 'old'] });
  });

  it('takes a check-in and a review as still being there', () => {
    const checkIn = closed('c', 'kept', daysAgo(2), { cause: 'cadence' });
    const review = keeping('review', 'r', { heldAt: daysAgo(1), text: {} });
    expect(check({ promises: [checkIn], keeping: [review] })['still-there']?.ids).toEqual(['r', 'c']);
  });

  it('lets the client say whether the training was enough', () => {
    const training = impression('t', { channel: 'training', rating: 'lukewarm' });
    expect(check({ impressions: [training] }).patient?.standing).toBe('breached');
    expect(check({ impressions: [impression('t', { channel: 'training' })] }).patient?.standing).toBe(
      'unknown',
    );
  });

  it('takes a missed expectation as a breach of honesty, an answer as reachable, and what the user saw', () => {
    const missed = keeping('expectation', 'e', {
      how: 'missed',
      judgedAt: daysAgo(1),
      text: { said: 'fast' },
    });
    const told = keeping('practice', 'x', {
      practice: 'confidences',
      how: 'kept',
      seenAt: daysAgo(1),
      text: {},
    });
    const answered = request('q', { answer: 'granted', answeredAt: daysAgo(1) });
    const all = check({ keeping: [missed, told], requests: [answered] });
    expect(all.honest?.standing).toBe('breached');
    expect(all.confidences).toEqual({ standing: 'kept', ids: ['x'] });
    expect(all.reachable?.ids).toEqual(['q']);
  });
});
