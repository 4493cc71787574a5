import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../../src/content/late-names/doubt';
import { emptyMemory, type PageMemory } from '../../../src/content/reading/page-memory';

const after = (left: Readonly<Record<string, number>>, slowest = 0): PageMemory => ({
  ...emptyMemory,
  slowest,
  fields: new Map([['name', { previous: new Set(), pending: new Map(Object.entries(left)) }]]),
});

describe('the doubt about a field', () => {
  it('is over if no record was left before its own text had come', () => {
    expect(doubtOf('name', 'bo', after({}), 0).longest).toBe(-Infinity);
    expect(doubtOf('company', 'bo', after({ ana: 0 }), 0).longest).toBe(-Infinity);
  });

  it('lasts half a minute at most, counted from the last record that was left', () => {
    expect(doubtOf('name', 'bo', after({ ana: 1_000, cleo: 2_000 }), 2_500).longest).toBe(29_500);
  });

  it('does not come from the record itself', () => {
    expect(doubtOf('name', 'ana', after({ ana: 0 }), 0).longest).toBe(-Infinity);
  });

  it('is likely over after three times what the slowest name took', () => {
    expect(doubtOf('name', 'bo', after({ ana: 0 }, 700), 100).likely).toBe(2_000);
    expect(doubtOf('name', 'bo', after({ ana: 0 }, 20_000), 0).likely).toBe(30_000);
  });

  it('does not end sooner for names that are quick, nor if none was slow', () => {
    expect(doubtOf('name', 'bo', after({ ana: 0 }, 300), 0).likely).toBe(1_500);
    expect(doubtOf('name', 'bo', after({ ana: 0 }), 0).likely).toBe(30_000);
  });
});
