import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import type { Book } from '../../../store/book';
import { useWording } from '../../../ui/wording';
import { saveFile } from '../save-file';
import type { ExportOrder } from './export-order';
import { makeFile } from './make-file';

/** How an export stands. */
export type ExportState =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly looked: number; readonly of: number }
  | { readonly type: 'done'; readonly name: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed' };

/** Makes and saves files, one at a time. */
export function useExport(book: Book) {
  const wording = useWording();
  const [state, setState] = useState<ExportState>({ type: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const start = async (order: ExportOrder) => {
    const { signal } = (running.current = new AbortController());
    try {
      const of = await book.journal.count();
      setState({ type: 'running', looked: 0, of });
      const onProgress = (looked: number) => setState({ type: 'running', looked, of });
      const { name, blob } = await makeFile(book, order, { now: Date.now(), wording, signal, onProgress });
      saveFile(name, blob);
      setState({ type: 'done', name });
    } catch (cause) {
      if (signal.aborted) return setState({ type: 'cancelled' });
      logUnexpected('exporting', cause);
      setState({ type: 'failed' });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
