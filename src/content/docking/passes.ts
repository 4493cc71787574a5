/** At most one pass in so many ms; on a list of two thousand rows a pass took 58–82 ms. */
const minInterval = 250;
/** A page changes its address before its content, so it is looked at again this much later, ms. */
const followUp = 1_000;

/** Rate-limited passes over the page. */
export interface Passes {
  /** Requests a pass, in the next frame or as soon as the last one is long enough ago. */
  ask(): void;
  /** Requests a pass now, and calls `then` when the page has followed its address. */
  askTwice(then: () => void): void;
  stop(): void;
}

/** Runs passes in an animation frame, when the page updates its layout anyway. */
export function makePasses(pass: () => void): Passes {
  let last = -minInterval;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const run = () => {
    timer = undefined;
    last = performance.now();
    pass();
  };
  const ask = () => {
    const wait = Math.max(0, last + minInterval - performance.now());
    timer ??= setTimeout(() => (frame = requestAnimationFrame(run)), wait);
  };
  return {
    ask,
    askTwice(then) {
      ask();
      clearTimeout(later);
      later = setTimeout(then, followUp);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(later);
      cancelAnimationFrame(frame);
      timer = undefined;
    },
  };
}
