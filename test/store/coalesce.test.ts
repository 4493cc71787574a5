import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesce } from '../../src/store/coalesce';
import { steps } from './steps';

/** A disk whose writes finish on command. */
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

describe('coalesce', () => {
  it('writes the first value at once, and then only the newest of those passed meanwhile', async () => {
    const { written, write, gates } = slowDisk();
    const keep = coalesce(write);
    const first = keep('a');
    const later = [keep('ab'), keep('abc'), keep('abcd')];
    gates[0]?.();
    await first;
    await expect.poll(() => gates.length).toBe(2);
    gates[1]?.();
    await Promise.all(later);
    expect(written).toEqual(['a', 'abcd']);
  });

  it('rejects for a failed write, and writes the next value', async () => {
    const { written, write, gates } = slowDisk();
    const keep = coalesce(write);
    const first = keep('refused');
    const second = keep('kept');
    gates[0]?.();
    await expect(first).rejects.toThrow('full');
    await expect.poll(() => gates.length).toBe(2);
    gates[1]?.();
    await second;
    expect(written).toEqual(['kept']);
  });

  it('never writes an older value after a newer one, or two at once', async () => {
    const lead = fc.nat({ max: 30 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), fc.array(lead, { maxLength: 8 }), async (length, leads) => {
        const written: number[] = [];
        let last = -1;
        let atWork = 0;
        const keep = coalesce(async (value: number) => {
          atWork += 1;
          expect(atWork).toBe(1);
          await steps(length);
          atWork -= 1;
          written.push(value);
        });
        const calls = leads.map(async (count) => {
          await steps(count);
          last += 1;
          const own = last;
          await keep(own);
          expect(written.at(-1)).toBeGreaterThanOrEqual(own);
        });
        await Promise.all(calls);
        expect(written).toEqual(written.toSorted((a, b) => a - b));
        expect(written.at(-1) ?? -1).toBe(last);
      }),
    );
  });
});
