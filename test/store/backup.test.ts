import { describe, expect, it } from 'vitest';
import { nameOfBackup } from '../../src/store/backup/folder-files';
import { isDueFor } from '../../src/store/backup/is-due';
import { timeOfBackup } from '../../src/options/data/backups/time-of-backup';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 28, 9);

describe('a backup is due', () => {
  it.each([
    ['if there is none', {}, true],
    ['a day after the last', { last: { at: now - 24 * hour } }, true],
    ['in the morning after the last, though a little earlier', { last: { at: now - 23.5 * hour } }, true],
    ['not on the same day', { last: { at: now - 8 * hour } }, false],
    ['not right after an attempt that failed', { problem: { at: now - hour } }, false],
    ['some hours after an attempt that failed', { problem: { at: now - 3 * hour } }, true],
    ['if the clock was ahead when the last was made', { last: { at: now + 400 * hour } }, true],
  ])('%s', (_, record, isDue) => {
    expect(isDueFor(record, now)).toBe(isDue);
  });
});

describe('the name of a backup', () => {
  it('tells when it was made, and is in order with the others', () => {
    const name = nameOfBackup(now + 61_000);
    expect(name).toBe('last-impression-2026-11-28-090101.json');
    expect(timeOfBackup(name)).toBe(now + 61_000);
  });
});
