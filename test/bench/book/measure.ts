import type { Page } from 'playwright-core';
import { figure, type Goal, type Measured } from '../measured';
import type { MeasureBook, Taken } from './page';

declare const measureBook: MeasureBook;

const goals: Readonly<Record<string, Goal>> = {
  'worker: one refresh': { calls: 12 },
  'next change': { times: 2 },
  'saving a sentence (4 entries, strict)': { times: 1.5 },
  'opening a contact': { calls: 16 },
  'recent contacts': { times: 3 },
  'contact search: a letter': { most: 30 },
  'contact search: nobody of that name': { most: 30 },
  'search of everything: three common words': { most: 50 },
  'the day': { most: 60 },
  'sliding contacts': { most: 100 },
  figures: { most: 300 },
  'lookalikes, a common mail host': { most: 10 },
};

/** About how many entries a contact has. */
const entriesEach = 25;

/** Measures the acts on books of these many entries, in a page of the extension. */
export async function measureBooks(
  page: Page,
  sizes: readonly number[],
  rounds: number,
  only: string | undefined,
): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const size of sizes) {
    const contacts = Math.max(20, size / entriesEach);
    const { entries, filledIn, taken } = await page.evaluate(
      ([count, times, some]) => measureBook(count, times, some),
      [contacts, rounds, only] as const,
    );
    console.log(
      `▸ a book of ${entries.toLocaleString('en')} entries, filled in ${(filledIn / 1000).toFixed(0)} s`,
    );
    lines.push(...taken.map((one) => lineOf(one, size)));
  }
  return lines;
}

const lineOf = ({ act, ours, floor, calls, rawCalls }: Taken, size: number): Measured => ({
  part: 'the book',
  what: act,
  at: size.toLocaleString('en'),
  ours: figure(ours),
  floor: floor && figure(floor),
  calls: [calls, rawCalls],
  goal: goals[act],
});
