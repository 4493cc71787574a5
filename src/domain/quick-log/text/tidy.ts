/** Returns words without what hangs on their ends. */
export function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[\s,;:.–-]+/u, '')
    .replace(/(?<![,;:.!–\-\p{Extended_Pictographic}])[,;:.!–\-\p{Extended_Pictographic}\u{FE0F}]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
