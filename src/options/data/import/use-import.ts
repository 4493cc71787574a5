import { useEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { reportChange } from '../../../browser/report-change';
import type { DayOrder } from '../../../domain/import/read-day';
import { NewerFile } from '../../../domain/journal-file/preview';
import type { Book } from '../../../store/book';
import { importJournal } from '../../../store/import/import-journal';
import { importRows, previewRows, type Doubt } from '../../../store/import/import-rows';
import { undoImport } from '../../../store/import/undo-import';
import { SealUnreadable } from '../../../store/seal/file-seal';
import { openSealed } from '../../../store/seal/open-sealed';
import { SealBroken, WrongPassphrase } from '../../../store/seal/seal-errors';
import { BookFull } from '../../../store/write-errors';
import { useWording, type MessageKey } from '../../../ui/wording';
import { backUpBefore } from '../back-up-before';
import { textPieces } from '../../../store/import/text-pieces';
import type { ImportState, RowsFile } from './import-state';
import { firstChoice, planOfMonica, planTable, type TableChoice } from './planned-file';
import { readFile } from './read-file';

/** Reads, shows, imports and undoes, one file at a time. `usual`: which figure is the day where a file does not tell. */
export function useImport(book: Book, usual: DayOrder) {
  const { say, zone } = useWording();
  const [state, setState] = useState<ImportState>({ type: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const rows = state.type === 'rows' ? state.rows : undefined;

  useEffect(() => {
    if (!rows || rows.preview) return;
    let isLatest = true;
    previewRows(book, rows.plan.rows, rows.doubt).then(
      (preview) => isLatest && setState({ type: 'rows', rows: { ...rows, preview } }),
      (cause: unknown) => isLatest && fail(cause),
    );
    return () => {
      isLatest = false;
    };
  }, [rows]);

  const fail = (cause: unknown) => {
    logUnexpected('importing', cause);
    setState({ type: 'refused', why: whyFailed(cause) });
  };
  const show = (next: Omit<RowsFile, 'preview'>) =>
    setState({ type: 'rows', rows: { ...next, preview: undefined } });

  const choose = async (file: File) => {
    const { signal } = (running.current = new AbortController());
    const onProgress = (read: number) => setState({ type: 'reading', read, of: file.size });
    onProgress(0);
    try {
      const read = await readFile(book, file, { onProgress, signal });
      if (read.type === 'refused') setState(read);
      else if (read.type === 'sealed') setState({ type: 'sealed', file, isWrong: false });
      else if (read.type === 'journal') setState({ ...read, file });
      else if (read.type === 'monica')
        show({ file, plan: planOfMonica(read.raw, say('importBirthday')), doubt: 'leave-out' });
      else {
        const choice = firstChoice(read.table, usual);
        const table = { raw: read.table, choice };
        show({ file, table, plan: planTable(read.table, choice, zone), doubt: 'leave-out' });
      }
    } catch (cause) {
      if (signal.aborted) setState({ type: 'idle' });
      else fail(cause);
    }
  };

  const open = async (passphrase: string) => {
    if (state.type !== 'sealed') return;
    const { file } = state;
    const { signal } = (running.current = new AbortController());
    const onProgress = (read: number) => setState({ type: 'reading', read, of: file.size });
    onProgress(0);
    try {
      const opened = await openSealed(file, passphrase, { onProgress, signal });
      await choose(new File([opened], file.name));
    } catch (cause) {
      if (signal.aborted) setState({ type: 'idle' });
      else if (cause instanceof WrongPassphrase) setState({ type: 'sealed', file, isWrong: true });
      else fail(cause);
    }
  };

  const change = (choice: TableChoice) => {
    if (!rows?.table) return;
    const { raw } = rows.table;
    show({ ...rows, table: { raw, choice }, plan: planTable(raw, choice, zone) });
  };
  const settle = (doubt: Doubt) => rows && show({ ...rows, doubt });

  const begin = async () => {
    const { signal } = (running.current = new AbortController());
    const watching = (of: number) => ({
      signal,
      onProgress: (done: number) => setState({ type: 'importing', done, of }),
    });
    try {
      await backUpBefore(book);
      if (state.type === 'journal') {
        const { file } = state;
        watching(file.size).onProgress(0);
        await importJournal(book, textPieces(file), Date.now(), watching(file.size));
      } else if (rows) {
        const count = rows.plan.rows.length;
        watching(count).onProgress(0);
        await importRows(book, rows.plan.rows, rows.doubt, Date.now(), watching(count));
      }
      setState({ type: 'done', cancelled: false });
    } catch (cause) {
      if (signal.aborted) setState({ type: 'done', cancelled: true });
      else fail(cause);
    } finally {
      reportChange();
    }
  };

  const undo = async () => {
    try {
      const onProgress = (done: number, of: number) => setState({ type: 'importing', done, of });
      setState({ type: 'undone', undone: await undoImport(book, onProgress) });
      reportChange();
    } catch (cause) {
      fail(cause);
    }
  };

  const cancel = () => running.current?.abort();
  const leave = () => setState({ type: 'idle' });
  return { state, choose, open, change, settle, begin, undo, cancel, leave };
}

function whyFailed(cause: unknown): MessageKey {
  if (cause instanceof SealBroken) return 'importSealBroken';
  if (cause instanceof NewerFile) return 'importNewer';
  if (cause instanceof SealUnreadable) return 'sealUnreadable';
  return cause instanceof BookFull ? 'importFull' : 'importFailed';
}
