/** Returns 128 random bits as text. Not `crypto.randomUUID`, which pages on plain http lack. */
export function makeNonce(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
