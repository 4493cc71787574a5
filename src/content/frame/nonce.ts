/** Returns 128 random bits as text. Not `crypto.randomUUID`: pages on plain http lack it. */
export function makeNonce(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
