import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';
import { LockedKey } from './file-seal';

/** The version of the format that is written, and the highest that is read. */
export const sealedVersion = 1;

/** What shows that a file is a sealed one. */
export const sealedFormat = 'last-impression-sealed';

/** The first line of a sealed file. */
export const SealedFirstLine = v.object({
  format: v.literal(sealedFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...LockedKey.entries,
  /** The file's own AES-256-GCM key, sealed by RSA-OAEP (SHA-256). */
  key: v.pipe(v.string(), v.maxLength(10_000)),
});
export type SealedFirstLine = v.InferOutput<typeof SealedFirstLine>;

/**
 * What sealing binds each part to: its place (0, 1, 2 …), whether it is the last, and the first line as it stands in the file. So none
 * can be left out, moved, or cut off. The key is the file's own, so a place makes a nonce that is used once.
 */
export function boundTo(firstLine: string, place: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, place);
  iv[0] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(firstLine) };
}

/** Returns a sealed part as a line of the file, without its line feed. */
export const lineOfPart = (part: ArrayBuffer): string => JSON.stringify(toBase64(new Uint8Array(part)));

/** Returns the sealed part in a line; undefined if there is none. */
export const partInLine = (line: string): Uint8Array<ArrayBuffer> | undefined =>
  /^"[^"]*"$/.test(line) ? fromBase64(line.slice(1, -1)) : undefined;
