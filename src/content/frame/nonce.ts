/** Gives 128 random bits as hex. Not `crypto.randomUUID`: pages on plain http lack it. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
