import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logSentence, quickLog, region, sidebarShows, startOnDemo, type OnDemo } from './harness';

let on: OnDemo;
beforeAll(async () => {
  on = await startOnDemo();
});
afterAll(() => on?.close());

describe('two tabs', () => {
  it('show each their own contact, whatever the other does', async () => {
    const first = await on.openRecord('q');
    const second = await on.openRecord('harbour');
    const [q, harbour] = [await sidebarShows(first, 'Q'), await sidebarShows(second, 'Harbour & Sons')];
    await logSentence(q, 'Call ++ for Q alone');
    await region(q, 'Last impression').getByText('for Q alone').waitFor();
    await logSentence(harbour, 'Call - for Harbour alone');
    await region(harbour, 'Last impression').getByText('for Harbour alone').waitFor();
    expect(await region(harbour, 'Last impression').getByText('for Q alone').count()).toBe(0);
    await Promise.all([first.close(), second.close()]);
  });

  it('of one contact lose nothing that was typed in either', async () => {
    const first = await on.openRecord('jane-smith-1');
    const second = await on.openRecord('jane-smith-1');
    const [one, two] = [await sidebarShows(first, 'Jane Smith'), await sidebarShows(second, 'Jane Smith')];
    await first.bringToFront();
    await quickLog(one).fill('Call ++ begun in the first tab');
    await expect.poll(() => quickLog(two).inputValue()).toBe('Call ++ begun in the first tab');
    await first.close();
    await second.bringToFront();
    await quickLog(two).press('Enter');
    await region(two, 'Last impression').getByText('begun in the first tab').waitFor();
    expect(await quickLog(two).inputValue()).toBe('');
  });

  it('of one contact save a sentence only once', async () => {
    const first = await on.openRecord('jane-smith-2');
    const second = await on.openRecord('jane-smith-2');
    const [one, two] = [await sidebarShows(first, 'Jane Smith'), await sidebarShows(second, 'Jane Smith')];
    await first.bringToFront();
    await quickLog(one).fill('Call ++ said once');
    await expect.poll(() => quickLog(two).inputValue()).toBe('Call ++ said once');
    await quickLog(one).press('Enter');
    await region(two, 'Last impression').getByText('said once').waitFor();
    await expect.poll(() => quickLog(two).inputValue()).toBe('');
  });
});
