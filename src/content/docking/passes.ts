/** No more than one pass in so many ms: on a list of two thousand rows one took 58–82. */
const apart = 250;
/** A page changes its address before its content; so a move is followed up, ms. */
const followUp = 1_000;

/** Passes over the page that are asked for more often than they are made. */
export interface Passes {
  /** In the next frame, or as soon as the last pass is long enough ago. */
  ask(): void;
  /** Now and once more, when the page has followed its address. */
  askTwice(): void;
  stop(): void;
}

/** Makes passes when asked: in an animation frame, so that the page is measured when it is laid out anyway. */
export function makePasses(pass: () => void): Passes {
  let last = -apart;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const run = () => {
    timer = undefined;
    last = performance.now();
    pass();
  };
  const ask = () => {
    const wait = Math.max(0, last + apart - performance.now());
    timer ??= setTimeout(() => (frame = requestAnimationFrame(run)), wait);
  };
  return {
    ask,
    askTwice() {
      ask();
      clearTimeout(later);
      later = setTimeout(ask, followUp);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(later);
      cancelAnimationFrame(frame);
      timer = undefined;
    },
  };
}
