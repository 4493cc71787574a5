/** A line of a file. */
export interface NumberedLine {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly text: string;
}

/** No line of ours is longer (UTF-16 units). A file without line feeds must not fill the memory. */
const longest = 4 * 1024 * 1024;

/** A file that has a line too long to be read. */
export class LineTooLong extends Error {
  override name = 'LineTooLong';
}

/**
 * Reads a file line by line, as its pieces come; empty lines are left out.
 * @throws LineTooLong
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly NumberedLine[]> {
  let [rest, number] = ['', 0];
  const linesOf = (texts: readonly string[]) =>
    texts
      .map((text) => ({ number: ++number, text: text.replace(/\r$/, '') }))
      .filter(({ text }) => text.trim() !== '');
  for await (const piece of pieces) {
    const texts = (rest + piece).split('\n');
    rest = texts.pop() ?? '';
    if (rest.length > longest) throw new LineTooLong(`line ${number + 1}`);
    yield linesOf(texts);
  }
  if (rest !== '') yield linesOf([rest]);
}
