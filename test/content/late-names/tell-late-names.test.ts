// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellLateNames } from '../../../src/content/late-names/tell-late-names';
import type { LateNames } from '../../../src/content/late-names/late-names';
import { afterLeaving, emptyMemory, type PageMemory } from '../../../src/content/reading/page-memory';
import type { Crm } from '../../../src/crm/crm';

const crm: Crm = {
  id: 'demo',
  name: 'Demo',
  standing: 'supported',
  hosts: ['https://crm.example/*'],
  shapes: [{ host: /^crm\.example$/, path: /^\/(?<kind>people)\/(?<id>\d+)/ }],
  page: { name: ['h1'] },
};
const ref = (id: string) => ({ crm: 'demo', tenant: '-', kind: 'people', id });
const key = (id: string) => `demo|-|people|${id}` as const;

/** What stays in doubt after a record was left before its name had come. */
const leftEarly = (id: string, memory: PageMemory = emptyMemory) =>
  afterLeaving(memory, {
    key: key(id),
    settled: undefined,
    shown: {},
    wasReadOut: false,
    took: 100,
    at: performance.now(),
  });

/** The same after a record whose name had settled. */
const leftNamed = (id: string, name: string) =>
  afterLeaving(emptyMemory, {
    key: key(id),
    settled: { name },
    shown: { name },
    wasReadOut: true,
    took: 0,
    at: performance.now(),
  });

let late: LateNames;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  late = tellLateNames(() => {});
});
afterEach(() => vi.useRealTimers());

/** Moves to record 6, whose page then shows a name, long after record 3 was left. */
function isCertain(name: string, memory: PageMemory, shownBefore = ''): boolean {
  vi.advanceTimersByTime(2_000);
  document.body.innerHTML = shownBefore;
  late.begin(crm, document, ref('6'));
  const since = performance.now();
  vi.advanceTimersByTime(100);
  late.note({ name, witness: false }, since);
  return late.isCertain('name', name, { key: key('6'), memory });
}

describe('a name that comes long after another record was left', () => {
  it('is the record’s own by the time alone', () => {
    expect(isCertain('Jane Smith', leftEarly('3'))).toBe(true);
  });

  it('is not if it stood there before the address changed: it came while the page showed a list', () => {
    expect(isCertain('Chidi Okafor', leftEarly('3'), '<h1>Chidi Okafor</h1>')).toBe(false);
  });

  it('is if the list had called the record so', () => {
    const list = '<h1>Jane Smith</h1><a href="https://crm.example/people/6">Jane Smith</a>';
    expect(isCertain('Jane Smith', leftEarly('3'), list)).toBe(true);
  });

  it('is not if this document has shown it for another record', () => {
    expect(isCertain('Chidi Okafor', leftEarly('3', leftNamed('3', 'Chidi Okafor')))).toBe(false);
  });

  it('is not if this document has shown another name for this record', () => {
    expect(isCertain('Chidi Okafor', leftEarly('3', leftNamed('6', 'Jane Smith')))).toBe(false);
  });

  it('could be that one’s, as far as the time alone tells', () => {
    isCertain('Jane Smith', leftEarly('3'));
    expect(late.among()).toEqual([key('6'), key('3')]);
  });

  it('could not if the list had called the record so', () => {
    isCertain('Jane Smith', leftEarly('3'), '<a href="https://crm.example/people/6">Jane Smith</a>');
    expect(late.among()).toBeUndefined();
  });
});
