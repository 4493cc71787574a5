const condition =
  /((?:min-|max-)?(?:device-)?width\s*(?::|<=?|>=?|=)\s*)((?:\d+(?:\.\d+)?|\.\d+)(?:px|r?em))/gi;
const reversed = /(?<![\d.])((?:\d+(?:\.\d+)?|\.\d+)(?:px|r?em))(\s*(?:<=?|>=?)\s*(?:device-)?width)/gi;

/** Returns a media query with its width conditions shifted by so many px, so that it sees a narrower window. */
export function shiftLengths(query: string, by: number): string {
  return query
    .replace(condition, (_, head: string, length: string) => `${head}calc(${length} + ${by}px)`)
    .replace(reversed, (_, length: string, tail: string) => `calc(${length} + ${by}px)${tail}`);
}
