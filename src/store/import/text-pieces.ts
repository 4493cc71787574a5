/** Returns the text of a file, piece by piece, so that a large one is never in memory as a whole. Bytes that are no UTF-8 become �. */
export async function* textPieces(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
