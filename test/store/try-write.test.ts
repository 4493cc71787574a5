import { describe, expect, it } from 'vitest';
import { tryWrite } from '../../src/store/try-write';
import { BookFull, WriteFailed } from '../../src/store/write-errors';

async function outcomeOf(write: () => Promise<[]>) {
  const heard: unknown[] = [];
  const outcome = await tryWrite(write, {
    onCommit: () => heard.push('committed'),
    heal: () => Promise.resolve(),
    onFailure: (cause) => heard.push(cause),
  });
  return { outcome, heard };
}

describe('tryWrite', () => {
  it('calls onCommit after the write', async () => {
    const { outcome, heard } = await outcomeOf(() => Promise.resolve([]));
    expect(outcome).toEqual({ written: true, entries: [] });
    expect(heard).toEqual(['committed']);
  });

  it.each([
    ['full', new BookFull()],
    ['failed', new WriteFailed()],
    ['failed', new TypeError('no such script')],
  ])('returns %s as a value, and passes its cause to onFailure', async (why, cause) => {
    const { outcome, heard } = await outcomeOf(() => Promise.reject(cause));
    expect(outcome).toEqual({ written: false, why });
    expect(heard).toEqual([cause]);
  });
});
