import { describe, expect, it } from 'vitest';
import { entryOfAction, type PromiseAction } from '../../../src/domain/promise/promise-action';
import { aPromise, byDay } from '../../ui/a-promise';

const promise = aPromise();
const now = 1_800_000_000_000;
const due = byDay('2026-12-01');

describe('entryOfAction', () => {
  it.each<[PromiseAction, object]>([
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
    expect(entryOfAction(promise, action, now)).toEqual({
      ...said,
      entity: promise.id,
      contact: promise.contact,
    });
  });
});
