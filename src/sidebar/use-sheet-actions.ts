import type { Impression } from '../domain/impression/impression';
import type { Rating } from '../domain/impression/rating';
import type { Matter } from '../domain/keeping/matter/matter';
import type { ClientPromise } from '../domain/promise/client-promise';
import { sortPromises } from '../domain/promise/sort-promises';
import { useChanges } from '../surface/change/changes';
import { loadWriting } from '../surface/load-writing';
import { usePromiseAction, type ActOnPromise } from '../surface/use-promise-action';
import { ratingKey } from '../ui/rating-words';
import { useWording } from '../ui/wording';

/** What a click or key does on the sheet. */
export interface SheetActions {
  readonly act: ActOnPromise;
  readonly ask: (matter: Matter) => void;
  readonly rate: (impression: Impression, rating: Rating) => void;
  /** Keeps the first promise in the order shown, if it is ours. */
  readonly keepFirst: (promises: readonly ClientPromise[]) => void;
}

/** Returns the actions of the sheet. */
export function useSheetActions(): SheetActions {
  const { make, write } = useChanges();
  const { say, zone, hours } = useWording();
  const act = usePromiseAction();
  return {
    act,
    ask: ({ id, contact, text }) => {
      const asked = { entity: id, contact, data: { askedAt: Date.now() }, text: {} };
      void make([{ kind: 'matter.asked', ...asked }], say('changeStatusAsked', text.about));
    },
    rate: (about, rating) => {
      const { id: entity, contact } = about;
      const entries = loadWriting().then(({ ratedEntry }) => [ratedEntry({ entity, contact }, rating)]);
      const answers = { question: { type: 'rate' as const }, about };
      void write(entries, say('rateDone', say(ratingKey[rating])), { answers });
    },
    keepFirst: (promises) => {
      const [first] = sortPromises(promises, zone, hours);
      if (first?.by === 'us') act(first, { type: 'kept' });
    },
  };
}
