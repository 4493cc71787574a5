/** Rounds of PBKDF2 (OWASP's advice for SHA-256, 2023). They stand in each file, so that they can be raised. */
export const usualRounds = 600_000;

/** How the key is made of a passphrase. */
export interface PassphraseSalt {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** The fewest characters of a passphrase. Whoever has a file can try as many passphrases as their machines manage. */
export const fewestCharacters = 12;

/** Whether a passphrase is long enough. */
export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase.normalize('NFKC').trim()].length >= fewestCharacters;

/** Returns the AES-256-GCM key of a passphrase (PBKDF2-SHA-256). It cannot be taken out of the browser's hands. */
export async function keyOfPassphrase(
  passphrase: string,
  { salt, rounds }: PassphraseSalt,
): Promise<CryptoKey> {
  // Keyboards write the same letter in more than one way.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
