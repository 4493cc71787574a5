import { describe, expect, it } from 'vitest';
import { loadOnce } from '../../src/ui/load-once';

describe('loadOnce', () => {
  it('loads once for all callers', async () => {
    let loads = 0;
    const load = loadOnce(() => Promise.resolve((loads += 1)));
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  });

  it('tries again after a load that failed', async () => {
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('here')];
    const load = loadOnce(() => answers.shift() ?? Promise.resolve('asked too often'));
    await expect(load()).rejects.toThrow('gone');
    expect(await load()).toBe('here');
  });
});
