/** Returns a text's words of letters, in lower case and without accents, as addresses are written. */
export const plainWords = (text = ''): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
