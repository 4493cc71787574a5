import { meetingItems, promiseItems } from '../../../domain/export/calendar';
import { sheetOf } from '../../../domain/export/sheet';
import { ofType } from '../../../domain/keeping/keeping';
import type { Book } from '../../../store/book';
import { readExportRows, type ExportRows } from '../../../store/export/export-rows';
import { journalLines } from '../../../store/export/journal-lines';
import { sealPieces } from '../../../store/seal/seal-pieces';
import type { Wording } from '../../../ui/wording';
import type { ExportOrder, Format } from './export-order';
import { fileName } from './file-name';

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What making a file needs besides the order. */
export interface Making {
  /** Epoch ms. */
  readonly now: number;
  readonly wording: Wording;
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
  /** Called with how many of the journal's entries were looked at. */
  readonly onProgress: (looked: number) => void;
}

/**
 * Makes the file of an order.
 * @throws the signal's reason if the user cancelled.
 */
export async function makeFile(book: Book, order: ExportOrder, making: Making): Promise<MadeFile> {
  const { now, signal, wording } = making;
  const name = fileName(order, now, wording.zone);
  if (order.format === 'journal') return { name, blob: await journalBlob(book, order, making) };
  const rows = await readExportRows(book, order);
  signal.throwIfAborted();
  const text = await textOf(order, rows, making);
  signal.throwIfAborted();
  return { name, blob: new Blob([text], { type: types[order.format] }) };
}

const types: Readonly<Record<Format, string>> = {
  journal: 'application/json',
  csv: 'text/csv;charset=utf-8',
  events: 'text/calendar;charset=utf-8',
  todos: 'text/calendar;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  print: 'text/plain;charset=utf-8',
};

/** Pieces become blobs as they come, which the browser keeps on disk where they are many. */
async function journalBlob(
  book: Book,
  order: ExportOrder,
  { now, signal, onProgress }: Making,
): Promise<Blob> {
  const pieces: Blob[] = [];
  const plain = journalLines(book, order, now);
  const sealed = order.seal && (await sealPieces(plain, order.seal)).pieces;
  for await (const { text, looked } of sealed ?? plain) {
    signal.throwIfAborted();
    pieces.push(new Blob([text]));
    onProgress(looked);
  }
  return new Blob(pieces, { type: types.journal });
}

async function textOf(order: ExportOrder, rows: ExportRows, { now, wording }: Making): Promise<string> {
  const { people, history } = rows;
  if (order.format === 'csv') {
    const { csvOf } = await import('./csv');
    return csvOf(sheetOf(order.kind, order.target, { people, history, zone: wording.zone }));
  }
  if (order.format === 'markdown') {
    const { markdownOf } = await import('./markdown');
    return markdownOf([...people.values()][0], history, now, wording);
  }
  const { eventsText, todosText } = await import('./calendar-text');
  const promises = promiseItems(history.promises, people);
  if (order.format === 'todos') return todosText(promises, now);
  return eventsText([...meetingItems(ofType(history.keeping, 'meeting'), people), ...promises], now);
}
