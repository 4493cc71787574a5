import { describe, expect, it } from 'vitest';
import { lessonsFor, type NextInteraction } from '../../../src/domain/lesson/lessons';
import { daysAgo, keeping } from '../sample';

const next = (given: Partial<NextInteraction> = {}): NextInteraction => ({
  person: ['ana'],
  stage: 'prospect',
  channel: undefined,
  renewing: false,
  ...given,
});
const debrief = (contact: string, days: number, given = {}) =>
  keeping('debrief', `${contact}-${days}`, {
    contact,
    madeAt: daysAgo(days),
    impression: 'i',
    sort: 'no-thanks',
    wrong: [],
    standing: 'done',
    text: { lesson: 'ask before the price' },
    ...given,
  });
const ids = (of: NextInteraction, ...debriefs: ReturnType<typeof debrief>[]) =>
  lessonsFor(of, debriefs).map(({ id }) => id);

describe('lessonsFor', () => {
  it('returns their own first, then others of the same kind, the latest first', () => {
    expect(ids(next(), debrief('bo', 1), debrief('ana', 9), debrief('cy', 0))).toEqual([
      'ana-9',
      'cy-0',
      'bo-1',
    ]);
  });

  it('applies the lesson of a lost sale to nobody who has bought', () => {
    expect(ids(next({ stage: 'client' }), debrief('bo', 1))).toEqual([]);
  });

  it('applies the lesson of a lost renewal if a renewal is near', () => {
    const lost = debrief('bo', 1, { sort: 'lost-renewal' });
    expect(ids(next({ stage: 'client', renewing: true }), lost)).toEqual(['bo-1']);
    expect(ids(next({ stage: 'client' }), lost)).toEqual([]);
    expect(ids(next(), lost)).toEqual([]);
  });

  it('applies only lessons of the planned channel', () => {
    const calls = debrief('bo', 1, { channel: 'call' });
    expect(ids(next({ channel: 'call' }), calls)).toEqual(['bo-1']);
    expect(ids(next({ channel: 'meeting' }), calls)).toEqual([]);
  });

  it('returns nothing if no lesson was written', () => {
    expect(
      ids(next(), debrief('ana', 1, { text: {} }), debrief('ana', 2, { text: { lesson: ' ' } })),
    ).toEqual([]);
  });
});
