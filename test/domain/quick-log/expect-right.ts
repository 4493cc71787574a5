import { expect } from 'vitest';
import { explain } from '../../../src/domain/quick-log/explain';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Reading, SentenceContext } from '../../../src/domain/quick-log/reading';

/** Expects that a sentence is read without a fault; where it is not, the failure prints how it was read. */
export function expectRight(
  typed: string,
  context: SentenceContext,
  faultsOf: (reading: Reading) => readonly string[],
): void {
  const faults = faultsOf(readSentence(typed, context));
  expect(faults, faults.length ? explain(typed, context) : '').toEqual([]);
}
