import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { sendToBackground } from '../../browser/send-to-background';
import type { Book } from '../../store/book';
import { useSay } from '../../ui/wording';
import { loadWriting } from '../load-writing';
import type { Changes } from './changes';
import type { LastChange } from './last-change';
import type { changeStack } from './change-stack';

/** Returns how to change the book from a surface. `on` is a stable id of the contact on screen. */
export function useChangeStack(book: Book, on: string, send?: typeof sendToBackground): Changes {
  const say = useSay();
  const [last, setLast] = useState<LastChange>();
  const [inField, setInField] = useState<string>();
  const { current: self } = useRef<{ stack?: ReturnType<typeof changeStack> }>({});

  const load = async () => {
    const writing = await loadWriting();
    self.stack ??= writing.changeStack({ book, say, send, show: setLast, onSentence: setInField });
    return self.stack;
  };
  // The writing code may fail to load if the extension was updated while this page was open.
  const notLoaded = (trouble: string) => (cause: unknown) => {
    logUnexpected('loading what writes', cause);
    setLast({ standing: 'failed', trouble, on, entries: [] });
  };
  const write: Changes['write'] = async (entries, said, options = {}) => {
    try {
      const stack = await load();
      return await stack.write(on, entries, said, options);
    } catch (cause) {
      notLoaded(say('changeFailed'))(cause);
      return { written: false, why: 'failed' };
    }
  };
  const turn = (way: 'undo' | 'redo', id?: string) =>
    load().then((stack) => stack.turn(on, way, id), notLoaded(say(troubleKey[way])));

  return {
    last: last?.on === on ? last : undefined,
    inField,
    write,
    make: async (entries, said, sent) => (await write(entries, said, { sent })).written,
    undo: (id) => turn('undo', id),
    redo: () => turn('redo'),
    dismiss: () => setLast(undefined),
  };
}

const troubleKey = { undo: 'changeUndoFailed', redo: 'changeRedoFailed' } as const;
