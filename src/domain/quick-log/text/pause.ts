const pause =
  /,\s(?=(?:(?:and|but)\s)?(?:has|have|is|was|are|based|lives|works|married|she|he|they|but|went|got)\s)|\s[-–—]+\s|\(|\p{Extended_Pictographic}/u;

/** Returns where a dash, a bracket or an emoji ends what was begun, or the end. */
export function pauseIn(typed: string): number {
  const at = typed.search(pause);
  return at > 0 ? at : typed.length;
}
