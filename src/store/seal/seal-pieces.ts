import { toBase64 } from './base64';
import { pairAlgorithm, sealingKeyOf, type FileSeal } from './file-seal';
import { boundTo, lineOfPart, sealedFormat, sealedVersion, type SealedFirstLine } from './sealed-lines';

/** A piece of a text file that is being written. */
interface Piece {
  readonly text: string;
}

/** How many characters are sealed as one part: a file that is read must not be in memory as a whole. */
const perPart = 256 * 1024;

/** A file that is being sealed, and the key that reads it back, as long as this page lives. */
export interface SealedPieces<P extends Piece> {
  readonly pieces: AsyncGenerator<P>;
  readonly key: CryptoKey;
}

/**
 * Seals a text file, piece by piece. Each piece of the result has what else stands in the pieces that it was made of. The README describes
 * the format.
 */
export async function sealPieces<P extends Piece>(
  pieces: AsyncIterable<P>,
  seal: FileSeal,
): Promise<SealedPieces<P>> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const raw = await crypto.subtle.exportKey('raw', key);
  const sealedKey = await crypto.subtle.encrypt(pairAlgorithm, await sealingKeyOf(seal), raw);
  const { rounds, salt, openingKey } = seal;
  const first: SealedFirstLine = {
    format: sealedFormat,
    version: sealedVersion,
    rounds,
    salt,
    openingKey,
    key: toBase64(new Uint8Array(sealedKey)),
  };
  return { pieces: sealed(pieces, JSON.stringify(first), key), key };
}

async function* sealed<P extends Piece>(
  pieces: AsyncIterable<P>,
  firstLine: string,
  key: CryptoKey,
): AsyncGenerator<P> {
  let [place, waiting, lines] = [0, '', `${firstLine}\n`];
  let last: P | undefined;
  const part = async (text: string, isLast: boolean) => {
    const bytes = new TextEncoder().encode(text);
    lines += `${lineOfPart(await crypto.subtle.encrypt(boundTo(firstLine, place++, isLast), key, bytes))}\n`;
  };
  for await (const piece of pieces) {
    waiting += piece.text;
    while (waiting.length > perPart) {
      const end = endOfPart(waiting);
      await part(waiting.slice(0, end), false);
      waiting = waiting.slice(end);
    }
    yield { ...piece, text: lines };
    [last, lines] = [piece, ''];
  }
  await part(waiting, true);
  if (last) yield { ...last, text: lines };
}

/** Not in the middle of a character of two units. */
const endOfPart = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(perPart - 1)) ? perPart - 1 : perPart;
