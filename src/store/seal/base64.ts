/** How many bytes become characters at once: a call takes a limited number of arguments. */
const atOnce = 0x8000;

/** Returns bytes as Base64 (RFC 4648). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += atOnce)
    text += String.fromCharCode(...bytes.subarray(i, i + atOnce));
  return btoa(text);
}

/** Returns the bytes of a Base64 text; undefined if it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}
