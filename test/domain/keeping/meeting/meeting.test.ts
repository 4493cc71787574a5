import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../../src/domain/due/due';
import { dueAtWall } from '../../../../src/domain/due/due-at';
import type { NewEntry } from '../../../../src/domain/journal/entry';
import { foldEntity } from '../../../../src/domain/journal/fold';
import { meeting } from '../../../../src/domain/keeping/meeting';
import { cancelMeeting, moveMeeting } from '../../../../src/domain/keeping/meeting/entries';
import { timelineOf, leadOf, lineOf } from '../../../../src/domain/timeline/timeline';
import { phraseInWords } from '../../../../src/ui/phrase-in-words';
import { english } from '../../../ui/english';
import { stamp } from '../../journal/stamp';
import { berlin, history, now } from '../../sample';

const which = { id: 'one', contact: 'ana' };
const thursday = dueAtWall('2026-11-26T14:00', berlin);
const friday = dueAtWall('2026-11-27T10:00', berlin);
const monday: Due = { type: 'day', day: '2026-11-30' };
const planned: NewEntry = {
  kind: 'meeting.planned',
  entity: 'one',
  contact: 'ana',
  data: { due: thursday, channel: 'meeting' },
  text: { what: 'demo with Bo' },
};
const dropped: NewEntry = { kind: 'meeting.dropped', entity: 'one', contact: 'ana', data: {}, text: {} };
const fold = (...news: readonly NewEntry[]) => meeting.fold(stamp(news));

it('is there with its time once it was planned, and gone once it is dropped', () => {
  expect(fold(planned)).toMatchObject({ ...which, due: thursday, text: { what: 'demo with Bo' } });
  expect(fold(planned, dropped)).toBeUndefined();
});

it('keeps the first time in view however often it moves', () => {
  const row = fold(planned, moveMeeting(which, friday), moveMeeting(which, monday));
  expect(row).toMatchObject({ due: monday, firstDue: thursday, movedAt: now + 2 });
});

it('did not take place until it has a new time', () => {
  const cancelled = fold(planned, cancelMeeting(which, now));
  expect(cancelled).toMatchObject({ cancelledAt: now });
  const anew = fold(planned, cancelMeeting(which, now), moveMeeting(which, friday));
  expect(anew).not.toHaveProperty('cancelledAt');
  expect(anew).toMatchObject({ due: friday });
});

it('folds to the same row in whatever order its entries arrive', () => {
  const change = fc.constantFrom<NewEntry>(
    planned,
    moveMeeting(which, friday),
    moveMeeting(which, monday),
    cancelMeeting(which, now),
    cancelMeeting(which, now + 5),
    dropped,
  );
  const story = fc.array(change, { minLength: 1, maxLength: 8 }).chain((news) => {
    const entries = stamp(news);
    return fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    );
  });
  fc.assert(
    fc.property(story, ([entries, shuffled]) => {
      expect(foldEntity(shuffled)).toEqual(foldEntity(entries));
    }),
  );
});

const words = (...news: readonly NewEntry[]) => {
  const row = fold(...news);
  const [item] = timelineOf(history({ keeping: row ? [row] : [] }));
  return (
    item && [leadOf(item), lineOf(item)].map((phrase) => phraseInWords(phrase, now, english)).join(' | ')
  );
};

describe('in the timeline', () => {
  it('has its time and channel', () => {
    expect(words(planned)).toBe('Planned · Meeting | demo with Bo · Thu 13:00');
  });

  it('says that it was moved, and that it did not take place', () => {
    expect(words(planned, moveMeeting(which, friday))).toBe(
      'Planned · Meeting · moved from Thu 13:00 | demo with Bo · Fri 09:00',
    );
    expect(words(planned, cancelMeeting(which, now))).toContain('did not take place');
  });
});
