import type { Care } from '../../domain/care/care';
import { dayAt } from '../../domain/due/working-hours';
import { nextWorkingDay } from '../../domain/due/next-working-day';
import { careWords } from '../../ui/care-words';
import type { Wording } from '../../ui/wording';
import type { EntriesFor, SaveEntries } from './save-entries';
import type { PracticeView } from './practice-view';

/** Returns the suggestion to show: the first that is not promised yet. */
export function firstCare({ care, history }: PracticeView, wording: Wording): Care | undefined {
  const open = new Set(history.promises.filter((promise) => promise.open).map(({ text }) => text.words));
  return care.find((one) => {
    const { promise } = careWords(one, wording);
    return promise === undefined || !open.has(promise);
  });
}

interface CareWays {
  readonly saveEntries: SaveEntries;
  readonly open: (name: 'debrief') => void;
}

/** Makes a promise of the suggestion to show, or opens the debrief. */
export function doCare(view: PracticeView, wording: Wording, { saveEntries, open }: CareWays): void {
  const care = firstCare(view, wording);
  if (!care) return;
  const promise = carePromise(care, Date.now(), wording);
  if (promise) saveEntries(promise.entries, wording.say('carePromised', promise.words));
  else open('debrief');
}

/** Returns the promise to make of a suggestion, due on the next working day; undefined if it opens a debrief instead. */
function carePromise(
  care: Care,
  now: number,
  wording: Wording,
): { readonly words: string; readonly entries: EntriesFor } | undefined {
  const { promise: words } = careWords(care, wording);
  if (words === undefined) return undefined;
  const day = nextWorkingDay(dayAt(now, wording.zone), wording.hours);
  const entries: EntriesFor = (contact, newId) => [
    {
      kind: 'promise.made',
      entity: newId(),
      contact,
      data: { by: 'us', due: { type: 'day', day } },
      text: { words },
    },
  ];
  return { words, entries };
}
