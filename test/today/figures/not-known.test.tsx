// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SlidingList } from '../../../src/today/figures/sliding-list';
import { BookKnownContext, type BookKnown } from '../../../src/surface/book/book-known';
import type { Today } from '../../../src/today/today';
import { mount } from '../../popup/mounted';
import { say } from '../../popup/say';

// The list is empty, so nothing of the day is read.
const today = {} as Today;

const shown = async (known: BookKnown) => {
  const list = <SlidingList today={today} sliding={[]} />;
  return (await mount(<BookKnownContext.Provider value={known}>{list}</BookKnownContext.Provider>))
    .textContent;
};

describe('a figure of nothing', () => {
  it('is said of a book that is whole', async () => {
    expect(await shown('whole')).toBe(say('figuresSlidingNone'));
  });

  it('is not known where something may be missing', async () => {
    expect(await shown('lost')).toBe(say('notKnown'));
  });
});
