import { describe, expect, it } from 'vitest';
import { amendsState } from '../../../src/domain/amends/amends-state';
import * as amends from '../../../src/domain/amends/entries';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import * as promiseEntries from '../../../src/domain/promise/entries';
import { at, berlin, made, promiseOf } from '../promise/promise-of';

const quote = { id: 'quote', contact: 'ana' };
const monday = at('2026-11-23T11:00');
const after = at('2026-11-24T15:01');
const due = dueAtWall('2026-11-24T15:00', berlin);
const offered = amends.offer(quote, 'a free training', dueAtWall('2026-11-26T10:00', berlin), 'training');
const state = (promise: ReturnType<typeof promiseOf>, now: number) =>
  amendsState(promise, now, berlin, usualHours);

describe('amends', () => {
  it('are owed once the promise is late, without anybody opening them, and not before', () => {
    const promise = promiseOf([monday, made(due)]);
    expect(state(promise, at('2026-11-24T14:59'))).toBe('none');
    expect(state(promise, after)).toBe('owed');
  });

  it('are owed as soon as somebody says that it will be late', () => {
    expect(state(promiseOf([monday, made(due)], [monday, amends.open(quote, 'day-full')]), monday)).toBe(
      'owed',
    );
  });

  it('go from told to offered to made, and are owed until then, even after the promise was kept', () => {
    const late = [
      [monday, made(due)],
      [after, amends.tell(quote, after)],
    ] as const;
    expect(state(promiseOf(...late), after)).toBe('told');
    const [offer] = offered;
    if (!offer) throw new Error('nothing was offered');
    const kept = promiseOf(...late, [after, offer], [after, promiseEntries.keep(quote, after)]);
    expect(state(kept, after)).toBe('offered');
    expect(kept.mending).toBe(1);
    const mended = promiseOf(...late, [after, offer], [after, amends.make(quote, after, 'trained')]);
    expect(state(mended, after)).toBe('done');
    expect(mended).not.toHaveProperty('mending');
  });

  it('make a promise of their own, with its own due time', () => {
    expect(offered[1]).toMatchObject({ kind: 'promise.made', entity: 'training', data: { cause: 'amends' } });
  });

  it('are owed for broken promises, and not for released ones', () => {
    expect(state(promiseOf([monday, made(due)], [monday, promiseEntries.end(quote, 'broken')]), monday)).toBe(
      'owed',
    );
    expect(state(promiseOf([monday, made(due)], [after, promiseEntries.end(quote, 'released')]), after)).toBe(
      'none',
    );
  });

  it('keep the first time that the client was told', () => {
    const promise = promiseOf(
      [monday, made(due)],
      [1, amends.tell(quote, 100)],
      [2, amends.tell(quote, 200)],
    );
    expect(promise.amends?.toldAt).toBe(100);
  });
});
