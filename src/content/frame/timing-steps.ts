/** How far apart the instants are at which the sheet may be shown after a move, ms. */
const step = 48;

/**
 * Delays an action to the next of a few fixed instants after a move. The page could otherwise measure how long the frame took,
 * and so tell for which contacts there are notes.
 */
export function timingSteps() {
  let start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    restart(): void {
      start = performance.now();
      clearTimeout(timer);
    },
    atNext(act: () => void): void {
      clearTimeout(timer);
      const wait = step - ((performance.now() - start) % step);
      timer = setTimeout(act, wait);
    },
  };
}
