import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { extend } from '../domain/cadence/entries';
import { dayAt } from '../domain/due/working-hours';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { openCadences } from '../store/cadences';

/** So few days left, and more are worked out: a worker that makes the next promise has no rules. */
const few = 12;

/** Works out more days for cadences that run out of them, when the page is opened. */
export function useLongerCadences(book: Book, zone: string): void {
  useEffect(() => {
    lengthen(book, zone).catch((cause: unknown) => logUnexpected('lengthening cadences', cause));
  }, [book, zone]);
}

async function lengthen(book: Book, zone: string): Promise<void> {
  const today = dayAt(Date.now(), zone);
  const short = (await openCadences(book)).filter(
    ({ days }) => days.filter((day) => day > today).length < few,
  );
  if (!short.length) return;
  const { daysOfRule } = await import('../domain/cadence/days-of-rule');
  const news = short
    .map((cadence) => [cadence, daysOfRule(cadence.rule, cadence.from, cadence.days.at(-1))] as const)
    .filter(([, days]) => days.length > 0)
    .map(([cadence, days]) => extend(cadence, days));
  if (news.length) await append(book, news);
}
