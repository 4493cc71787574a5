/** How far apart the instants are at which the sheet may be shown after a move, ms. */
const apart = 48;

/**
 * Makes what does something at the next of a few instants after a move, and so hides how long it took to know what to show: by
 * that a page could tell of whom there are notes.
 */
export function atEvenTimes() {
  let began = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    moved(): void {
      began = performance.now();
      clearTimeout(timer);
    },
    next(act: () => void): void {
      clearTimeout(timer);
      const wait = apart - ((performance.now() - began) % apart);
      timer = setTimeout(act, wait);
    },
  };
}
