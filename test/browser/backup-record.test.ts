import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { afterBackup } = await import('../../src/browser/backup-record');

const last = { at: 1, name: 'a', entries: 10 };
const saved = (entries: number) => ({ type: 'saved' as const, name: 'b', entries });

it('knows the last backup, and forgets what was wrong before it', () => {
  const before = { keep: 3, last, problem: { at: 2, what: 'full' } };
  expect(afterBackup(before, saved(11), 5)).toEqual({ keep: 3, last: { at: 5, name: 'b', entries: 11 } });
});

it('says that a backup has fewer entries than the one before', () => {
  expect(afterBackup({ keep: 3, last }, saved(9), 5)).toMatchObject({ fewer: true });
});

it('keeps what it knows of the last one when the next fails', () => {
  const failed = { type: 'problem' as const, problem: 'full' };
  expect(afterBackup({ keep: 3, last }, failed, 5)).toEqual({
    keep: 3,
    last,
    problem: { at: 5, what: 'full' },
  });
});

it('keeps it when there is nothing to back up any more', () => {
  expect(afterBackup({ keep: 3, last }, { type: 'empty' }, 5)).toEqual({ keep: 3, last });
});
