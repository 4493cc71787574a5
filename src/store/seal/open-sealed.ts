import * as v from 'valibot';
import { parsedLine } from '../../domain/journal-file/parsed-line';
import { NewerFile } from '../../domain/journal-file/preview';
import { LineTooLong, splitLines } from '../../domain/journal-file/split-lines';
import { textPieces } from '../import/text-pieces';
import { fromBase64 } from './base64';
import { pairAlgorithm, unlockKey } from './file-seal';
import { SealBroken } from './seal-errors';
import { boundTo, partInLine, SealedFirstLine, sealedFormat, sealedVersion } from './sealed-lines';

/** Whether a file is a sealed one, by how it begins. */
export const isSealed = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, 100).text()).includes(`"format":"${sealedFormat}"`);

/** What is told while a sealed file is opened. */
export interface Opening {
  /** Called with how many characters of the file were read. */
  readonly onProgress?: (characters: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Opens a sealed file with its passphrase. Resolves once all of it was read and found to be as it was written.
 * @throws WrongPassphrase, SealBroken, NewerFile, and the signal's reason.
 */
export async function openSealed(file: Blob, passphrase: string, opening: Opening = {}): Promise<Blob> {
  const parts: Blob[] = [];
  const keyOf = async ({ key, ...locked }: SealedFirstLine) => {
    const opens = await unlockKey(locked, passphrase);
    const sealed = fromBase64(key);
    const raw = sealed && (await crypto.subtle.decrypt(pairAlgorithm, opens, sealed).catch(() => undefined));
    if (!raw) throw new SealBroken('key');
    return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  };
  for await (const part of openedParts(file, keyOf, opening)) parts.push(new Blob([part]));
  return new Blob(parts);
}

/** Returns the text of a sealed file, piece by piece, with the key that sealed it: to read it back. @throws SealBroken, NewerFile */
export async function* openedPieces(file: Blob, key: CryptoKey): AsyncGenerator<string> {
  // No character is in two parts.
  for await (const part of openedParts(file, () => Promise.resolve(key), {}))
    yield new TextDecoder().decode(part);
}

async function* openedParts(
  file: Blob,
  keyOf: (first: SealedFirstLine) => Promise<CryptoKey>,
  { onProgress, signal }: Opening,
): AsyncGenerator<ArrayBuffer> {
  let begun: { readonly firstLine: string; readonly key: CryptoKey } | undefined;
  let [place, characters, hasEnded] = [0, 0, false];
  for await (const text of linesOf(file)) {
    signal?.throwIfAborted();
    characters += text.length + 1;
    onProgress?.(characters);
    if (!begun) {
      begun = { firstLine: text, key: await keyOf(firstOf(text)) };
      continue;
    }
    if (hasEnded) throw new SealBroken('behind the end');
    const opened = await openedPart(begun, text, place++);
    hasEnded = opened.isLast;
    yield opened.bytes;
  }
  if (!hasEnded) throw new SealBroken('cut off');
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  try {
    for await (const lines of splitLines(textPieces(file))) for (const { text } of lines) yield text;
  } catch (cause) {
    throw cause instanceof LineTooLong ? new SealBroken('line', { cause }) : cause;
  }
}

function firstOf(line: string): SealedFirstLine {
  const first = v.safeParse(SealedFirstLine, parsedLine(line));
  if (!first.success) throw new SealBroken('first line');
  if (first.output.version > sealedVersion) throw new NewerFile(String(first.output.version));
  return first.output;
}

async function openedPart(
  { firstLine, key }: { readonly firstLine: string; readonly key: CryptoKey },
  line: string,
  place: number,
): Promise<{ bytes: ArrayBuffer; isLast: boolean }> {
  const part = partInLine(line);
  if (!part) throw new SealBroken('line');
  for (const isLast of [false, true]) {
    const bytes = await crypto.subtle
      .decrypt(boundTo(firstLine, place, isLast), key, part)
      .catch(() => undefined);
    if (bytes) return { bytes, isLast };
  }
  throw new SealBroken('part');
}
