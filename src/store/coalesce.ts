/**
 * Wraps a write so that it never runs twice at once; of the values passed in meanwhile, only the newest is written next.
 * Each call's promise settles with the write of its own value or of a newer one.
 */
export function coalesce<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let next: { readonly value: T } | undefined;
  let waiting: ((written: Promise<void>) => void)[] = [];
  let running = false;

  // The loop ends in the same synchronous step that finds nothing waiting. With a gap in between, a call made in that gap
  // would be written first, and then overwritten by an older value.
  const drain = async () => {
    running = true;
    for (let current = next; current; current = next) {
      const callers = waiting;
      next = undefined;
      waiting = [];
      const written = write(current.value);
      for (const settle of callers) settle(written);
      await Promise.allSettled([written]);
    }
    running = false;
  };

  return (value) =>
    new Promise((settle) => {
      next = { value };
      waiting.push(settle);
      if (!running) void drain();
    });
}
