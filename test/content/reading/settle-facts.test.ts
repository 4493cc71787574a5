import { describe, expect, it } from 'vitest';
import {
  afterLeaving,
  emptyMemory,
  type Leaving,
  type PageMemory,
} from '../../../src/content/reading/page-memory';
import { settledFacts, type Readings } from '../../../src/content/reading/settle-facts';

const named = (name: string, witness = false) => ({ name, witness });
const first: Readings = {
  key: 'bo',
  memory: emptyMemory,
  last: undefined,
  emptied: new Set(),
  isOwn: () => false,
  atEnd: false,
};
const second = (facts: Readings['last'], memory = emptyMemory): Readings => ({
  ...first,
  last: facts,
  memory,
});

/** What a page may still show of Ana, who was left. */
const afterAna = (leaving: Partial<Leaving>, before: PageMemory = emptyMemory): PageMemory =>
  afterLeaving(before, { ...unread, key: 'ana', ...leaving });
const unread: Omit<Leaving, 'key'> = { settled: undefined, shown: {}, wasReadOut: false, took: 0, at: 0 };

const anaSettled = { settled: named('Ana'), shown: { name: 'Ana' } };

describe('settledFacts', () => {
  it('returns a name when two reads in a row agree', () => {
    expect(settledFacts(named('Bo'), first)).toBeUndefined();
    expect(settledFacts(named('Bo'), second(named('Al')))).toBeUndefined();
    expect(settledFacts(named('Bo'), second(named('Bo')))).toEqual(named('Bo'));
  });

  it('returns a name at once if the record’s own id is beside it', () => {
    const memory = afterAna({});
    expect(settledFacts(named('Bo', true), { ...first, memory })).toEqual(named('Bo', true));
  });

  it('returns no name that was shown before the move', () => {
    const memory = afterAna(anaSettled);
    expect(settledFacts(named('Ana'), second(named('Ana'), memory))).toBeUndefined();
    expect(settledFacts(named('Bo'), second(named('Bo'), memory))).toEqual(named('Bo'));
  });

  it('returns no such name even with the id beside it, which may load before the name', () => {
    const memory = afterAna(anaSettled);
    expect(settledFacts(named('Ana', true), { ...first, memory })).toBeUndefined();
  });

  it('returns such a name for a namesake, whose field was empty beside their own id', () => {
    const memory = afterAna(anaSettled);
    const emptied = new Set(['name'] as const);
    expect(settledFacts(named('Ana', true), { ...first, memory, emptied })).toEqual(named('Ana', true));
    expect(settledFacts(named('Ana'), { ...second(named('Ana'), memory), emptied })).toBeUndefined();
  });

  it('returns no name after a record that was left before its own name loaded', () => {
    const memory = afterAna({ shown: { name: 'Cleo' } });
    expect(settledFacts(named('Ana'), { ...second(named('Ana'), memory), atEnd: true })).toBeUndefined();
  });

  it('returns a name after such a record once something else tells that it is this one’s', () => {
    const memory = afterAna({ shown: { name: 'Cleo' } });
    const told = { isOwn: () => true };
    expect(settledFacts(named('Bo'), { ...first, memory, ...told })).toBeUndefined();
    expect(settledFacts(named('Bo'), { ...second(named('Bo'), memory), ...told })).toEqual(named('Bo'));
    expect(settledFacts(named('Cleo'), { ...second(named('Cleo'), memory), ...told })).toBeUndefined();
  });

  it('returns a name at once if it had settled for this record before', () => {
    const memory = afterLeaving(afterAna(anaSettled), { ...unread, key: 'cleo' });
    expect(settledFacts(named('Ana'), { ...first, key: 'ana', memory })).toEqual(named('Ana'));
  });

  it('returns facts without a name after the last read, if the page shows none', () => {
    const nameless = { company: 'Acme', witness: false };
    expect(settledFacts(nameless, second(nameless))).toBeUndefined();
    expect(settledFacts(nameless, { ...second(nameless), atEnd: true })).toEqual(nameless);
  });
});

describe('a company, an e-mail address or a phone', () => {
  const bo = { name: 'Bo', company: 'Acme', email: 'bo@acme.example', witness: false };

  it('is returned with the name', () => {
    expect(settledFacts(bo, second(bo))).toEqual(bo);
  });

  it('is not returned while it may be the former record’s', () => {
    const memory = afterAna({
      settled: { ...named('Ana'), company: 'Acme' },
      shown: { name: 'Ana', company: 'Acme' },
      wasReadOut: true,
    });
    expect(settledFacts(bo, second(bo, memory))).toEqual({ ...named('Bo'), email: 'bo@acme.example' });
  });

  it('is not returned after a record that was left before its own loaded', () => {
    const memory = afterAna(anaSettled);
    expect(settledFacts(bo, second(bo, memory))).toEqual(named('Bo'));
  });

  it('is returned after a record that was read to the end and has none', () => {
    const memory = afterAna({ ...anaSettled, wasReadOut: true });
    expect(settledFacts(bo, second(bo, memory))).toEqual(bo);
  });

  it('is not returned before the name', () => {
    const early = { company: 'Acme', witness: false };
    expect(settledFacts(early, second(early))).toBeUndefined();
  });
});
