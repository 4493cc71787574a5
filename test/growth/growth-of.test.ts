import { describe, expect, it } from 'vitest';
import { countable } from './count-steps';
import { fastGrowth, growths } from './growth-of';

describe('the work of a pattern', () => {
  it.each([
    ['a loop in a loop', /^(?:a+)+$/u],
    ['two ways to read a word', /^(?:they said |they |said )*x/u],
    ['three loops over the same letters', /\s*a?\s*b?\s*c?\s*$/u],
    ['two ways, behind a look ahead', /^(?=(?:\w|\d)*!)/u],
    ['two ways, looking back', /(?<=^q(?:x|xx)*)z/u],
  ])('grows too fast with %s', (_what, pattern) => {
    expect(fastGrowth(pattern)).toBeDefined();
  });

  it.each([
    ['a word', /^\/contact\/(\d+)$/u],
    ['words that no two branches share', /^(?:they(?: said)* |it )*x/u],
    ['the end of a run', /\s+$/u],
    ['choices in a row', /(?<![\p{L}])(?:mon|tue)(?:day)?\s+(?:at\s+)?\d{1,2}/u],
  ])('does not with %s', (_what, pattern) => {
    expect(fastGrowth(pattern)).toBeUndefined();
  });

  it.each([
    ['an address in an address', /<([^<>\s]+@[^<>\s]+)>/u],
    ['the end of a run', /\s+$/u],
    ['two loops over the same letters', /^\/[^/]*[^?]*=$/u],
  ])('grows faster than its text with %s', (_what, pattern) => {
    expect(fastGrowth(pattern, undefined, growths.asItsText)).toBeDefined();
    expect(fastGrowth(pattern)).toBeUndefined();
  });

  it('is the same for what the real engine matches', () => {
    expect(countable(/^a{2,4}?(?<name>b|c)*\b$/u).steps('aaabcb')).toBeGreaterThan(0);
    expect(countable(/abc/u).steps('abc')).toBe(4);
    expect(countable(/abc/gu).steps('abcabc')).toBe(9);
  });
});
