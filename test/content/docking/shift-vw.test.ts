import { describe, expect, it } from 'vitest';
import { shiftVw } from '../../../src/content/docking/shift-vw';

describe('shiftVw', () => {
  it.each([
    ['100vw', 'calc(100vw - 360px)'],
    ['50vw', 'calc(50vw - 180px)'],
    ['.5VW', 'calc(.5VW - 1.8px)'],
    ['calc(100dvw - 20px)', 'calc(calc(100dvw - 360px) - 20px)'],
    ['min(100vw, 80rem) 2vw', 'min(calc(100vw - 360px), 80rem) calc(2vw - 7.2px)'],
    ['100%', '100%'],
    ['100vh', '100vh'],
    ['var(--w-100vw)', 'var(--w-100vw)'],
    ['url(x100vw.png)', 'url(x100vw.png)'],
  ])('%s', (value, shifted) => {
    expect(shiftVw(value, 360)).toBe(shifted);
  });
});
