// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LogFirst } from '../../../src/today/log-first';
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

const first = (known: BookKnown) =>
  mount(
    <BookKnownContext.Provider value={known}>
      <LogFirst words="figuresBegin" />
    </BookKnownContext.Provider>,
  );

describe('a figure of nothing', () => {
  it('is said of a book that is whole', async () => {
    expect(await shown('whole')).toBe(say('figuresSlidingNone'));
  });

  it('is not known where something may be missing', async () => {
    expect(await shown('lost')).toBe(say('notKnown'));
  });

  it('says what to log first, with a way to log it, only of a book that is whole', async () => {
    const whole = await first('whole');
    expect(whole.textContent).toContain(say('figuresBegin'));
    expect(whole.querySelector('button')?.textContent).toBe(say('commandPopup'));
    expect((await first('lost')).textContent).toBe(say('notKnown'));
  });
});
