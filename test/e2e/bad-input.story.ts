import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logSentence, quickLog, recordOf, region, sidebarShows, startAtRecord, type OnDemo } from './harness';

let on: OnDemo;
let sidebar: Frame;
beforeAll(async () => {
  ({ on, sidebar } = await startAtRecord('q'));
});
afterAll(() => on?.close());

const note = (text: string) => region(sidebar, 'Last impression').getByText(text);

describe('a contact with an odd name', () => {
  it.each(['zoe-obrien', 'layla-haddad', 'theodora', 'q', 'jane-smith-1', 'jane-smith-2'])(
    'is shown as text that fits the sidebar: %s',
    async (id) => {
      const tab = await on.openRecord(id);
      const frame = await sidebarShows(tab, recordOf(id).name);
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await frame.locator('h1 b').count()).toBe(0);
      await tab.close();
    },
  );
});

describe('an odd sentence in the quick log', () => {
  it('is not saved if it is empty, and an alert says so', async () => {
    await logSentence(sidebar, '');
    await sidebar.getByRole('alert').getByText('There is nothing to save yet').waitFor();
    await logSentence(sidebar, '   \n ');
    await sidebar.getByRole('alert').getByText('There is nothing to save yet').waitFor();
  });

  it('becomes a promise with its words, though its date cannot be read', async () => {
    await logSentence(sidebar, "I'll send the deck by the 45th of Brumaire");
    await region(sidebar, 'Promises').getByText('send the deck').waitFor();
  });

  it('is shown as text if it contains markup', async () => {
    await logSentence(sidebar, 'Call <img src=x onerror="document.title=1"> and <b>more</b>');
    await note('<img src=x').waitFor();
    expect(await sidebar.locator('.note b, .note img').count()).toBe(0);
  });

  it('is saved whole with ten thousand characters', async () => {
    const long = `Meeting ${'the same once more '.repeat(526)}end`;
    await logSentence(sidebar, long);
    await note('the same once more').waitFor();
    expect((await region(sidebar, 'Last impression').textContent())?.length).toBeGreaterThan(9_900);
  });

  it('is saved with half of an emoji in it', async () => {
    await logSentence(sidebar, 'Coffee she laughed \ud83d out loud');
    await note('out loud').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe('');
  });
});

describe.each([
  { when: 'with its first row', method: 'add' },
  { when: 'with its last row', method: 'delete' },
])('a write that fails $when', ({ method }) => {
  const typed = `Call ++ not lost ${method}`;

  it('shows an error and no note, and leaves the text in the field', async () => {
    await breakDisk(sidebar, method);
    await logSentence(sidebar, typed);
    await sidebar.getByRole('alert').getByText('Not saved: the disk is full').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe(typed);
    expect(await note(`not lost ${method}`).count()).toBe(0);
  });

  it('can be repeated with Enter once there is room', async () => {
    await mendDisk(sidebar);
    await quickLog(sidebar).press('Enter');
    await note(`not lost ${method}`).waitFor();
  });
});

// The browser's own override of a quota does not reach an extension's origin (Chromium 156), so the frame's disk is broken here.
const breakDisk = (frame: Frame, method: string) =>
  frame.evaluate(`
    globalThis.whole = { ...globalThis.whole, ${method}: IDBObjectStore.prototype.${method} };
    IDBObjectStore.prototype.${method} = () => { throw new DOMException('full', 'QuotaExceededError'); }`);

const mendDisk = (frame: Frame) =>
  frame.evaluate('Object.assign(IDBObjectStore.prototype, globalThis.whole)');
