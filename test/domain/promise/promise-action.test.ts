import { describe, expect, it } from 'vitest';
import { entriesOfAction, type PromiseAction } from '../../../src/domain/promise/promise-action';
import { aPromise, byDay } from '../../ui/a-promise';

const promise = aPromise();
const now = 1_800_000_000_000;
const due = byDay('2026-12-01');
const newId = () => 'new';
const about = { entity: promise.id, contact: promise.contact };

describe('entriesOfAction', () => {
  it.each<[PromiseAction, object]>([
    [
      { type: 'kept', done: 'Sent it' },
      { kind: 'promise.kept', data: { keptAt: now }, text: { done: 'Sent it' } },
    ],
    [
      { type: 'broken', why: 'Forgot' },
      { kind: 'promise.broken', data: {}, text: { why: 'Forgot' } },
    ],
    [
      { type: 'snoozed', until: now + 1 },
      { kind: 'promise.snoozed', data: { until: now + 1 }, text: {} },
    ],
    [
      { type: 'handed-over', who: 'Priya' },
      { kind: 'promise.reworded', data: {}, text: { who: 'Priya' } },
    ],
    [{ type: 'will-be-late' }, { kind: 'amends.opened', data: { because: 'known' }, text: {} }],
    [{ type: 'told' }, { kind: 'amends.told', data: { toldAt: now }, text: {} }],
    [{ type: 'mended' }, { kind: 'amends.made', data: { madeAt: now }, text: {} }],
    [{ type: 'nothing-to-mend' }, { kind: 'amends.dropped', data: {}, text: {} }],
    [{ type: 'kept' }, { kind: 'promise.kept', data: { keptAt: now }, text: {} }],
    [{ type: 'broken' }, { kind: 'promise.broken', data: {}, text: {} }],
    [{ type: 'released' }, { kind: 'promise.released', data: {}, text: {} }],
    [{ type: 'confirmed' }, { kind: 'promise.confirmed', data: {}, text: {} }],
    // `clientKnows` was not given, so it is absent.
    [
      { type: 'moved', due },
      { kind: 'promise.moved', data: { due }, text: {} },
    ],
    [
      { type: 'moved', due, clientKnows: false },
      { kind: 'promise.moved', data: { due, clientKnows: false }, text: {} },
    ],
    [
      { type: 'reworded', words: 'Send it' },
      { kind: 'promise.reworded', data: {}, text: { words: 'Send it' } },
    ],
  ])('returns the entry for %j', (action, said) => {
    expect(entriesOfAction(promise, action, { now, newId })).toEqual([{ ...said, ...about }]);
  });

  it('makes a promise of what is offered instead', () => {
    const offered = entriesOfAction(promise, { type: 'offered', what: 'A call', due }, { now, newId });
    expect(offered).toMatchObject([
      { ...about, kind: 'amends.offered', data: { due, instead: 'new' } },
      { entity: 'new', contact: promise.contact, kind: 'promise.made', text: { words: 'A call' } },
    ]);
  });
});
