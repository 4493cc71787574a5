import { describe, expect, it } from 'vitest';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import * as promiseEntries from '../../../src/domain/promise/entries';
import { stateOf } from '../../../src/domain/promise/state-of';
import { wasLate } from '../../../src/domain/promise/was-late';
import { at, berlin, made, promiseOf } from './promise-of';

const quote = { id: 'quote', contact: 'ana' };
const monday = at('2026-11-23T11:00');
const tuesday15 = dueAtWall('2026-11-24T15:00', berlin);
const friday15 = dueAtWall('2026-11-27T15:00', berlin);

describe('a promise', () => {
  it('has the cushion of its notice, and its row has when it begins', () => {
    const promise = promiseOf([monday, made(tuesday15)]);
    expect(promise).toMatchObject({ cushion: 120, startsAt: at('2026-11-24T13:00') });
    expect(stateOf(promise, at('2026-11-24T13:00'), berlin, usualHours).standing).toBe('cushion');
    expect(stateOf(promise, at('2026-11-24T12:59:59'), berlin, usualHours).standing).toBe('ahead');
  });

  it.each([
    ['in 30 minutes', '2026-11-23T11:30', 10],
    ['in 5 hours', '2026-11-23T16:00', 30],
    ['tomorrow morning', '2026-11-24T10:00', 60],
    ['next Wednesday', '2026-12-02T10:00', 1440],
  ])(
    'has a cushion of minutes for a notice of minutes, and of a day for next week: %s',
    (_, wall, cushion) => {
      expect(promiseOf([monday, made(dueAtWall(wall, berlin))]).cushion).toBe(cushion);
    },
  );

  it('prefers a chosen cushion to the user’s default at that time, and that to the product’s', () => {
    expect(promiseOf([monday, made(tuesday15, { usualCushion: 45 })]).cushion).toBe(45);
    const chosen = promiseOf([monday, made(tuesday15, { usualCushion: 45, cushion: 5 })]);
    expect(chosen).toMatchObject({ cushion: 5, cushionChosen: 1 });
  });

  it('keeps its first due time and a chosen cushion when it is moved, but no snooze and no plan', () => {
    const promise = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.snooze(quote, monday + 1)],
      [monday, promiseEntries.plan(quote, monday + 2, 45)],
      [monday, promiseEntries.cushion(quote, 15)],
      [monday + 5, promiseEntries.move(quote, friday15, false)],
    );
    expect(promise).toMatchObject({
      firstDue: tuesday15,
      due: friday15,
      moves: 1,
      cushion: 15,
      workMinutes: 45,
    });
    expect(promise).not.toHaveProperty('snoozedUntil');
    expect(promise).not.toHaveProperty('plannedAt');
    expect(promise.setAt).toBe(monday + 5);
  });

  it('keeps its due time when it is snoozed', () => {
    const promise = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.snooze(quote, at('2026-11-25T09:00'))],
    );
    expect(promise).toMatchObject({ due: tuesday15, firstDue: tuesday15, moves: 0 });
  });

  it('stays ours and open when it is handed over, and can be taken back', () => {
    const handed = promiseOf([monday, made(tuesday15)], [monday, promiseEntries.handOver(quote, 'Jo')]);
    expect(handed).toMatchObject({ by: 'us', open: 'us', text: { who: 'Jo' } });
    const back = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.handOver(quote, 'Jo')],
      [monday, promiseEntries.handOver(quote, '')],
    );
    expect(back.text).toEqual({ words: 'Send the quote' });
  });

  it('is kept with what was done, and is late if that was too late', () => {
    const inTime = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.keep(quote, at('2026-11-24T15:00'), 'mailed')],
    );
    expect(inTime).toMatchObject({ closed: { how: 'kept', zone: berlin }, text: { done: 'mailed' } });
    expect(inTime).not.toHaveProperty('open');
    expect(wasLate(inTime, 0, berlin, usualHours)).toBe(false);
    const late = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.keep(quote, at('2026-11-24T15:01'))],
    );
    expect(late.closed && wasLate(late, 0, berlin, usualHours)).toBe(true);
  });

  it('is judged by the due time that the client knows: an unannounced move does not make it on time', () => {
    const kept = [at('2026-11-26T10:00'), promiseEntries.keep(quote, at('2026-11-26T10:00'))] as const;
    const silent = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.move(quote, friday15, false)],
      kept,
    );
    const agreed = promiseOf(
      [monday, made(tuesday15)],
      [monday, promiseEntries.move(quote, friday15, true)],
      kept,
    );
    expect(wasLate(silent, 0, berlin, usualHours)).toBe(true);
    expect(wasLate(agreed, 0, berlin, usualHours)).toBe(false);
  });

  it('stays late if it was late when it was moved, whatever they agreed on', () => {
    const after = at('2026-11-24T16:00');
    const moved = promiseOf([monday, made(tuesday15)], [after, promiseEntries.move(quote, friday15, true)]);
    expect(moved).toMatchObject({ due: friday15, moves: 1 });
    expect(wasLate(moved, after, berlin, usualHours)).toBe(true);
  });

  it('can be read even if its zone is unknown here', () => {
    const byDay = { type: 'day', day: '2026-11-24' } as const;
    const due = {
      type: 'at',
      wall: '2026-11-24T15:00',
      zone: 'Mars/Phobos',
      at: at('2026-11-24T15:00'),
    } as const;
    const story = (entry: ReturnType<typeof made>) =>
      promiseOf(
        [monday, entry, 'Mars/Phobos'],
        [monday, promiseEntries.move(quote, entry.data.due, true), 'Mars/Phobos'],
      );
    expect(stateOf(story(made(byDay)), monday, berlin, usualHours).standing).toBe('ahead');
    expect(stateOf(story(made(due)), at('2026-11-24T15:00'), berlin, usualHours).standing).toBe('overdue');
  });

  it('may fall due in the year 9999', () => {
    const far = promiseOf([monday, made(dueAtWall('9999-12-31T23:59', berlin))]);
    expect(stateOf(far, monday, berlin, usualHours)).toMatchObject({ standing: 'ahead' });
  });
});
