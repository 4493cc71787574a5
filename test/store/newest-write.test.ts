import { describe, expect, it } from 'vitest';
import { newestWrite } from '../../src/store/newest-write';

/** A disk that writes when it is told to. */
function slowDisk() {
  const written: string[] = [];
  const gates: (() => void)[] = [];
  const write = async (text: string) => {
    await new Promise<void>((open) => void gates.push(open));
    if (text === 'refused') throw new Error('full');
    written.push(text);
  };
  return { written, write, gates };
}

describe('newestWrite', () => {
  it('writes the first at once, and then only the newest of what came meanwhile', async () => {
    const { written, write, gates } = slowDisk();
    const keep = newestWrite(write);
    const first = keep('a');
    const later = [keep('ab'), keep('abc'), keep('abcd')];
    gates[0]?.();
    await first;
    await expect.poll(() => gates.length).toBe(2);
    gates[1]?.();
    await Promise.all(later);
    expect(written).toEqual(['a', 'abcd']);
  });

  it('says of a failed write that it failed, and writes what came after it', async () => {
    const { written, write, gates } = slowDisk();
    const keep = newestWrite(write);
    const first = keep('refused');
    const second = keep('kept');
    gates[0]?.();
    await expect(first).rejects.toThrow('full');
    await expect.poll(() => gates.length).toBe(2);
    gates[1]?.();
    await second;
    expect(written).toEqual(['kept']);
  });
});
