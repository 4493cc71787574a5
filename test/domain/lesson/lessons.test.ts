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
  it('brings their own first, then another’s of the kind, the latest first', () => {
    expect(ids(next(), debrief('bo', 1), debrief('ana', 9), debrief('cy', 0))).toEqual([
      'ana-9',
      'cy-0',
      'bo-1',
    ]);
  });

  it('brings a lost sale’s lesson to nobody who has bought', () => {
    expect(ids(next({ stage: 'client' }), debrief('bo', 1))).toEqual([]);
  });

  it('brings a lost renewal’s lesson where a renewal is near', () => {
    const lost = debrief('bo', 1, { sort: 'lost-renewal' });
    expect(ids(next({ stage: 'client', renewing: true }), lost)).toEqual(['bo-1']);
    expect(ids(next({ stage: 'client' }), lost)).toEqual([]);
    expect(ids(next(), lost)).toEqual([]);
  });

  it('keeps to the channel that is planned', () => {
    const calls = debrief('bo', 1, { channel: 'call' });
    expect(ids(next({ channel: 'call' }), calls)).toEqual(['bo-1']);
    expect(ids(next({ channel: 'meeting' }), calls)).toEqual([]);
  });

  it('brings nothing where no lesson was written', () => {
    expect(
      ids(next(), debrief('ana', 1, { text: {} }), debrief('ana', 2, { text: { lesson: ' ' } })),
    ).toEqual([]);
  });
});
