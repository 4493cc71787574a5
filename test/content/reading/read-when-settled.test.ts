import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWhenSettled } from '../../../src/content/reading/read-when-settled';
import { afterLeaving, emptyMemory, type PageTexts } from '../../../src/content/reading/page-memory';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = (name: string | undefined, linked?: string): PageTexts => ({
  ...(name === undefined ? {} : { name }),
  ...(linked === undefined ? {} : { linked }),
  witness: false,
});

const ana = { settled: page('Ana'), shown: { name: 'Ana' } };
const afterAna = afterLeaving(emptyMemory, { key: 'ana', ...ana, wasReadOut: false, took: 0, at: 0 });

/** A page that shows one thing until a time (ms), and then another. */
function watch(shows: (at: number) => PageTexts | undefined, memory = emptyMemory) {
  const settled: { at: number; read: PageTexts }[] = [];
  const life = new AbortController();
  const start = Date.now();
  const at = () => Date.now() - start;
  const read = vi.fn(() => shows(at()));
  const done = vi.fn();
  const onSettled = (now: PageTexts) => settled.push({ at: at(), read: now });
  readWhenSettled({ key: 'bo', memory, read, onSettled, done }, life.signal);
  return { settled, life, read, done };
}

describe('reading a page until it has settled', () => {
  it('reports a name that stays, once', () => {
    const { settled } = watch(() => page('Ana'));
    vi.runAllTimers();
    expect(settled).toEqual([{ at: 120, read: page('Ana') }]);
  });

  it('reports a late name soon after it appears', () => {
    const { settled } = watch((at) => page(at < 2000 ? undefined : 'Ana'));
    vi.runAllTimers();
    expect(settled).toEqual([{ at: 3550, read: page('Ana') }]);
  });

  it('reports again when the name replaces a placeholder', () => {
    const { settled } = watch((at) => page(at < 1000 ? 'Untitled' : 'Ana'));
    vi.runAllTimers();
    expect(settled.map(({ read }) => read.name)).toEqual(['Untitled', 'Ana']);
  });

  it('reports again when linked records appear after the name', () => {
    const { settled } = watch((at) => (at < 1000 ? page('Deal') : page('Deal', '7')));
    vi.runAllTimers();
    expect(settled.map(({ read }) => read.linked)).toEqual([undefined, '7']);
  });

  it('never reports the former name under the new address, however long it stays', () => {
    const { settled } = watch(() => page('Ana'), afterAna);
    vi.runAllTimers();
    expect(settled).toEqual([]);
  });

  it('does not read after the visit has ended', () => {
    const { settled, life, read } = watch(() => page('Ana'));
    life.abort();
    vi.runAllTimers();
    expect(read).not.toHaveBeenCalled();
    expect(settled).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind at the end', () => {
    const { read, done } = watch(() => undefined);
    vi.advanceTimersByTime(10_000);
    expect(read).toHaveBeenCalledTimes(8);
    expect(done).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends in a page that changes for ever', () => {
    const { read, done } = watch((at) => page(`${at} visitors`));
    vi.runAllTimers();
    expect(read.mock.calls.length).toBeLessThanOrEqual(20);
    expect(done).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('continues after a read that failed', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { settled } = watch((at) => {
      if (at < 100) throw new Error('a page of surprises');
      return page('Ana');
    });
    vi.runAllTimers();
    expect(settled.map(({ read }) => read.name)).toEqual(['Ana']);
  });
});
