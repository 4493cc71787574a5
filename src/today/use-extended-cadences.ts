import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { extend } from '../domain/cadence/entries';
import { dayAt } from '../domain/due/working-hours';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { openCadences } from '../store/cadences';

/** With fewer days left, more are computed: the worker that makes the next promise cannot compute them itself. */
const minDays = 12;

/** Computes more days for cadences that are running out of them, when the page is opened. */
export function useExtendedCadences(book: Book, zone: string): void {
  useEffect(() => {
    extendCadences(book, zone).catch((cause: unknown) => logUnexpected('lengthening cadences', cause));
  }, [book, zone]);
}

async function extendCadences(book: Book, zone: string): Promise<void> {
  const today = dayAt(Date.now(), zone);
  const short = (await openCadences(book)).filter(
    ({ days }) => days.filter((day) => day > today).length < minDays,
  );
  if (!short.length) return;
  const { daysOfRule } = await import('../domain/cadence/days-of-rule');
  const newEntries = short
    .map((cadence) => [cadence, daysOfRule(cadence.rule, cadence.from, cadence.days.at(-1))] as const)
    .filter(([, days]) => days.length > 0)
    .map(([cadence, days]) => extend(cadence, days));
  if (newEntries.length) await append(book, newEntries);
}
