import * as v from 'valibot';
import { Due } from '../due/due';
import type { Entry } from '../journal/entry';

/** A promise, ours to them or theirs to us (P1). */
export const ClientPromise = v.object({
  id: v.string(),
  contact: v.string(),
  by: v.picklist(['us', 'them']),
  /** `us` or `them` while open, absent once closed: the first half of the due indexes. */
  open: v.exactOptional(v.picklist(['us', 'them'])),
  /** Epoch ms. */
  madeAt: v.number(),
  due: Due,
  /** The first due time, kept in view however often it moves (P4). */
  firstDue: Due,
  moves: v.number(),
  /** Epoch ms of a timed due; the second half of its index. */
  dueAt: v.exactOptional(v.number()),
  /** ISO day of a due by day; the second half of its index. */
  dueDay: v.exactOptional(v.string()),
  /** Minutes. */
  cushion: v.exactOptional(v.number()),
  doubtful: v.boolean(),
  closed: v.exactOptional(v.object({ how: v.picklist(['kept', 'broken', 'released']), at: v.number() })),
  text: v.object({
    words: v.string(),
    understood: v.exactOptional(v.string()),
    who: v.exactOptional(v.string()),
    done: v.exactOptional(v.string()),
    why: v.exactOptional(v.string()),
  }),
});
export type ClientPromise = v.InferOutput<typeof ClientPromise>;

/** Folds a promise's entries (in force, in order). What comes before it was made waits unseen. */
export function foldPromise(entries: readonly Entry[]): ClientPromise | undefined {
  const made = entries.find((entry) => entry.kind === 'promise.made');
  if (!made) return undefined;
  return entries.reduce(step, begin(made));
}

function begin({ entity: id, contact, at: madeAt, data, text }: Entry<'promise.made'>): ClientPromise {
  const { by, due, cushion, doubtful = false } = data;
  const slack = cushion === undefined ? {} : { cushion };
  return {
    id,
    contact,
    by,
    open: by,
    madeAt,
    firstDue: due,
    moves: 0,
    doubtful,
    ...slack,
    ...dueAt(due),
    text,
  };
}

function step(promise: ClientPromise, entry: Entry): ClientPromise {
  switch (entry.kind) {
    case 'promise.confirmed':
      return { ...promise, doubtful: false };
    case 'promise.moved':
      return { ...withoutDue(promise), ...dueAt(entry.data.due), moves: promise.moves + 1 };
    case 'promise.reworded':
      return { ...promise, text: { ...promise.text, ...entry.text } };
    case 'promise.kept':
      return close(promise, { how: 'kept', at: entry.data.keptAt }, entry.text);
    case 'promise.broken':
    case 'promise.released':
      return close(
        promise,
        { how: entry.kind === 'promise.broken' ? 'broken' : 'released', at: entry.at },
        entry.text,
      );
    default:
      return promise;
  }
}

function close(
  { open: _, ...promise }: ClientPromise,
  closed: NonNullable<ClientPromise['closed']>,
  text: Partial<ClientPromise['text']>,
): ClientPromise {
  return { ...promise, closed, text: { ...promise.text, ...text } };
}

const withoutDue = ({ dueAt: _, dueDay: __, ...promise }: ClientPromise) => promise;

const dueAt = (due: Due) => (due.type === 'at' ? { due, dueAt: due.at } : { due, dueDay: due.day });
