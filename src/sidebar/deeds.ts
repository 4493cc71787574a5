import type { NewEntry } from '../domain/journal/entry';
import type { Impression } from '../domain/impression/impression';
import type { Rating } from '../domain/impression/rating';
import type { Matter } from '../domain/keeping/matter/matter';
import type { PromiseAct } from '../domain/promise/act';
import type { ClientPromise } from '../domain/promise/client-promise';
import { sortPromises } from '../domain/promise/sort-promises';
import type { SentForm } from '../ui/begun-forms';
import { ratingKey } from '../ui/rating-words';
import type { Wording } from '../ui/wording';
import { actKey } from '../ui/act-words';
import { loadWriting } from './load-writing';

/** Appends entries, and says what was done with Undo beside it. */
export type Make = (
  news: readonly NewEntry[] | Promise<readonly NewEntry[]>,
  said: string,
  sent?: SentForm,
) => Promise<void>;

/** What one click or key does on the sheet. */
export interface Deeds {
  readonly act: (promise: ClientPromise, act: PromiseAct, sent?: SentForm) => void;
  readonly ask: (matter: Matter) => void;
  readonly rate: (impression: Impression, rating: Rating) => void;
  /** Keeps the first of our promises, as they are shown. */
  readonly keepFirst: (promises: readonly ClientPromise[]) => void;
}

/** Returns the deeds of a sheet, said in these words. */
export function deedsOf(make: Make, { say, zone, hours }: Wording): Deeds {
  const act = (promise: ClientPromise, one: PromiseAct, sent?: SentForm) => {
    const now = Date.now();
    const news = loadWriting().then(({ entryOfAct }) => [entryOfAct(promise, one, now)]);
    void make(news, say(actKey[one.type], promise.text.words), sent);
  };
  return {
    act,
    ask: ({ id, contact, text }) => {
      const asked = { entity: id, contact, data: { askedAt: Date.now() }, text: {} };
      void make([{ kind: 'matter.asked', ...asked }], say('changeSaidAsked', text.about));
    },
    rate: ({ id: entity, contact }, rating) => {
      const news = loadWriting().then(({ ratedEntry }) => [ratedEntry({ entity, contact }, rating)]);
      void make(news, say('rateDone', say(ratingKey[rating])));
    },
    keepFirst: (promises) => {
      const [first] = sortPromises(promises, zone, hours);
      if (first?.by === 'us') act(first, { type: 'kept' });
    },
  };
}
