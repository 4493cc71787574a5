import Papa from 'papaparse';

/** A table as it stands in a file. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
}

/** The cells of a row, and its number among the file's rows (the headers are 1). */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How much of a file is read at once, so that the page stays alive. */
const pieceSize = 1024 * 1024;

/** Reads a CSV file, piece by piece; its separator and encoding are found out. Rejects if it cannot be read, or is cancelled. */
export async function readTable(
  file: File,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<RawTable> {
  Papa.LocalChunkSize = pieceSize;
  const encoding = await encodingOf(file);
  const all: RawRow[] = [];
  let line = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(file, {
      encoding,
      chunk: ({ data, meta }, parser) => {
        if (signal.aborted) return parser.abort();
        for (const cells of data) {
          line++;
          if (cells.some((cell) => cell.trim() !== '')) all.push({ line, cells });
        }
        onProgress(meta.cursor);
      },
      complete: () => (signal.aborted ? reject(signal.reason) : resolve()),
      error: reject,
    });
  });
  const [first, ...rows] = all;
  const headers = (first?.cells ?? []).map((header) => header.replace(/^\ufeff/, ''));
  return { headers, rows };
}

/** Spreadsheets still save in the old encoding of Western Windows, which is no valid UTF-8 as soon as it has an accent. */
async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    while (!(await reader.read()).done);
    return 'utf-8';
  } catch (cause) {
    if (cause instanceof TypeError) return 'windows-1252';
    throw cause;
  }
}
