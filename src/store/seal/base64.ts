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
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    // A file has millions of them: `Uint8Array.from` takes several times as long.
    for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}
