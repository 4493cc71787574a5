import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intention } from '../../../../src/domain/keeping/intention';
import { Reached } from '../../../../src/domain/keeping/intention/kinds';
import type { Entry, NewEntry } from '../../../../src/domain/journal/entry';
import { inForce } from '../../../../src/domain/journal/in-force';
import { berlin, now } from '../../sample';

const about = { entity: 'plan', contact: 'ana' };
const entries = (news: readonly NewEntry[]): Entry[] =>
  news.map((one, i) => ({
    ...one,
    id: `e${i + 1}`,
    v: 1,
    device: 'd',
    n: i + 1,
    lamport: i + 1,
    at: now,
    zone: berlin,
  }));
const set: NewEntry = { kind: 'intention.set', ...about, data: {}, text: { outcome: 'a date' } };
const judged = (how: Reached): NewEntry => ({ kind: 'intention.judged', ...about, data: { how }, text: {} });
const edited: NewEntry = { kind: 'intention.edited', ...about, data: {}, text: { impression: 'we stay' } };
const plan = (...news: NewEntry[]) => intention.fold(inForce(entries(news)));

describe('an intention', () => {
  it('has no result until it is judged, and the latest judgement counts', () => {
    expect(plan(set)).not.toHaveProperty('reached');
    expect(plan(set, judged('missed'), judged('partly'))?.reached).toBe('partly');
  });

  it('loses its result by undo', () => {
    const undo: NewEntry = { kind: 'voided', ...about, data: { target: 'e2' }, text: {} };
    expect(plan(set, judged('reached'), undo)).toEqual(plan(set));
  });

  it('keeps its text and the latest judgement, whatever is corrected', () => {
    const step = fc.oneof(fc.constantFrom(...Reached.options).map(judged), fc.constant(edited));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const last = steps.findLast((one) => one.kind === 'intention.judged');
        const row = plan(set, ...steps);
        expect(row?.text.outcome).toBe('a date');
        expect(row?.reached).toBe(last?.data.how);
      }),
    );
  });

  it('waits if its judgement arrives before it', () => {
    expect(plan(judged('reached'))).toBeUndefined();
  });
});
