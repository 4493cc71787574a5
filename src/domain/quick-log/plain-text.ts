/** Gives the text with typographic apostrophes and odd spaces made plain, place for place. */
export function plainText(text: string): string {
  return text.replace(/[’‘ʼ´`]/gu, "'").replace(/[\u00a0\u2007\u202f\t\0]/gu, ' ');
}
