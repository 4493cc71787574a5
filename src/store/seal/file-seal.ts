import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';
import { keyOfPassphrase, usualRounds } from './passphrase-key';
import { SealBroken, WrongPassphrase } from './seal-errors';

/** More rounds than this would only keep the machine busy. */
const mostRounds = 20_000_000;

// Valibot's own check of Base64 would weigh on the sidebar, which shares the library.
const base64 = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^[\w+/]+=*$/));

/** What opens files once the passphrase is known. Each sealed file has it in its first line. */
export const LockedKey = v.object({
  /** Of PBKDF2-SHA-256. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRounds)),
  salt: base64,
  /** The RSA-OAEP key (PKCS #8) that opens the files, sealed by AES-256-GCM with the passphrase's key; 12 bytes of nonce first. */
  openingKey: base64,
});
export type LockedKey = v.InferOutput<typeof LockedKey>;

/** What seals files without anybody typing the passphrase: it can close, and cannot open. */
export const FileSeal = v.object({
  ...LockedKey.entries,
  /** The RSA-OAEP key (SPKI) that seals. */
  sealingKey: base64,
  /** When the passphrase was set (epoch ms). */
  setAt: v.number(),
});
export type FileSeal = v.InferOutput<typeof FileSeal>;

/** What seals files was saved, and cannot be read any more. No file is written in plain text because of that. */
export class SealUnreadable extends Error {
  override name = 'SealUnreadable';
}

/**
 * Returns what seals files, as it was saved; undefined if nothing was.
 * @throws SealUnreadable
 */
export function readFileSeal(saved: unknown): FileSeal | undefined {
  if (saved === undefined) return undefined;
  const seal = v.safeParse(FileSeal, saved);
  if (!seal.success) throw new SealUnreadable(v.getDotPath(seal.issues[0]) ?? 'seal');
  return seal.output;
}

/** Of the pair of keys; the file's own key is sealed with it. 3,072 bits are as strong as AES-128. */
export const pairAlgorithm = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
const newPair = {
  ...pairAlgorithm,
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** Makes what seals files with a passphrase, at `now` (epoch ms), and has tried that the passphrase opens it. */
export async function makeFileSeal(
  passphrase: string,
  now: number,
  rounds: number = usualRounds,
): Promise<FileSeal> {
  const pair = await crypto.subtle.generateKey(newPair, true, ['encrypt', 'decrypt']);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOfPassphrase(passphrase, { salt, rounds });
  const opening = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, opening);
  const seal: FileSeal = {
    rounds,
    salt: toBase64(salt),
    openingKey: toBase64(new Uint8Array([...nonce, ...new Uint8Array(locked)])),
    sealingKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    setAt: now,
  };
  await unlockKey(seal, passphrase);
  return seal;
}

/**
 * Returns the key that opens the files.
 * @throws WrongPassphrase, SealBroken
 */
export async function unlockKey(
  { rounds, salt, openingKey }: LockedKey,
  passphrase: string,
): Promise<CryptoKey> {
  const [salted, locked] = [fromBase64(salt), fromBase64(openingKey)];
  if (!salted || !locked) throw new SealBroken('first line');
  const key = await keyOfPassphrase(passphrase, { salt: salted, rounds });
  const opening = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: locked.subarray(0, 12) }, key, locked.subarray(12))
    .catch((cause: unknown) => {
      throw new WrongPassphrase('does not open', { cause });
    });
  return crypto.subtle.importKey('pkcs8', opening, pairAlgorithm, false, ['decrypt']);
}

/** Returns the key that seals. */
export async function sealingKeyOf({ sealingKey }: FileSeal): Promise<CryptoKey> {
  const bytes = fromBase64(sealingKey);
  if (!bytes) throw new SealBroken('sealing key');
  return crypto.subtle.importKey('spki', bytes, pairAlgorithm, false, ['encrypt']);
}
