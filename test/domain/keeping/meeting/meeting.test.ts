import { expect, it } from 'vitest';
import type { NewEntry } from '../../../../src/domain/journal/entry';
import { meeting } from '../../../../src/domain/keeping/meeting';
import { stamp } from '../../journal/stamp';

const planned: NewEntry = {
  kind: 'meeting.planned',
  entity: 'one',
  contact: 'ana',
  data: { due: { type: 'day', day: '2026-11-26' }, channel: 'meeting' },
  text: { what: 'demo with Bo' },
};

it('is there with its time once it was planned, and gone once it is dropped', () => {
  const row = meeting.fold(stamp([planned]));
  expect(row).toMatchObject({
    id: 'one',
    contact: 'ana',
    due: { day: '2026-11-26' },
    text: { what: 'demo with Bo' },
  });
  expect(meeting.fold(stamp([planned, ...(row && meeting.drop ? [meeting.drop(row)] : [])]))).toBeUndefined();
});
