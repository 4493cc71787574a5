import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../src/domain/keeping/keeping';
import { owedOf } from '../../src/store/owed';

const day = 86_400_000;
const now = 100 * day;
const base = { contact: 'ana', madeAt: 0 };
const idsOf = (rows: readonly Keeping[]) => owedOf({ keeping: rows, requests: [] }, now).map(({ id }) => id);

describe('what is owed', () => {
  it('has what is still to be done', () => {
    const pair = { ours: 'Priya', theirs: 'Tom' };
    expect(
      owedOf(
        {
          keeping: [
            { ...base, id: 'owed', type: 'introduction', text: pair },
            { ...base, id: 'made', type: 'introduction', metAt: 1, text: pair },
            { ...base, id: 'step', type: 'step', place: 0, text: { what: 'kick-off' } },
            { ...base, id: 'done', type: 'step', place: 1, doneAt: 1, text: { what: 'import' } },
            { ...base, id: 'gift', type: 'gift', text: { what: 'a book' } },
            { ...base, id: 'given', type: 'gift', givenAt: 1, how: 'sent', text: { what: 'a book' } },
          ],
          requests: [],
        },
        now,
      ),
    ).toEqual([
      { id: 'owed', type: 'introduction', words: 'Priya Tom', pair: ['Priya', 'Tom'] },
      { id: 'step', type: 'step', words: 'kick-off' },
      { id: 'gift', type: 'gift', words: 'a book' },
    ]);
  });

  it('has the meetings and renewals that stand', () => {
    const meeting = { ...base, type: 'meeting' as const, text: { what: 'demo' } };
    const renewal = { ...base, type: 'renewal' as const, day: '1970-06-01' };
    const rows: Keeping[] = [
      { ...meeting, id: 'ahead', due: { type: 'day', day: '1970-05-01' } },
      { ...meeting, id: 'asked about', due: { type: 'day', day: '1970-04-05' } },
      { ...meeting, id: 'forgotten', due: { type: 'day', day: '1970-02-01' } },
      { ...meeting, id: 'off', due: { type: 'day', day: '1970-05-01' }, cancelledAt: 1 },
      { ...renewal, id: 'hosting', text: { what: 'hosting' } },
      { ...renewal, id: 'decided', how: 'renewed', decidedAt: 1, text: {} },
    ];
    expect(owedOf({ keeping: rows, requests: [] }, now)).toEqual([
      { id: 'ahead', type: 'meeting', words: 'demo' },
      { id: 'asked about', type: 'meeting', words: 'demo' },
      { id: 'hosting', type: 'renewal', words: 'hosting' },
    ]);
  });

  it('has the answers to requests', () => {
    const request = { contact: 'ana', madeAt: 0, text: { what: 'a discount' } };
    const requests = [
      { ...request, id: 'waits', open: 1 as const },
      { ...request, id: 'answered' },
    ];
    expect(owedOf({ keeping: [], requests }, now)).toEqual([
      { id: 'waits', type: 'request', words: 'a discount' },
    ]);
  });

  it('has a review that is due or will be within a week, and no check-in', () => {
    const review = (days: number): Keeping => ({
      ...base,
      id: `in ${days}`,
      type: 'rhythm',
      sort: 'review',
      days,
    });
    expect(idsOf([review(90)])).toEqual(['in 90']);
    expect(idsOf([review(106)])).toEqual(['in 106']);
    expect(idsOf([review(120)])).toEqual([]);
    expect(idsOf([{ ...base, id: 'check-in', type: 'rhythm', sort: 'check-in', days: 30 }])).toEqual([]);
    expect(idsOf([review(90), { ...base, id: 'held', type: 'review', heldAt: now - day, text: {} }])).toEqual(
      [],
    );
  });
});
