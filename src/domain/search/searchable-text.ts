/** Returns a text in the form in which it is searched: "Zoë O’Brien" is found by "zoe o'brien". */
export const searchableText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
