/**
 * Makes a writer that writes one value at a time, and of those that come meanwhile only the newest. Each promise ends when
 * its value, or a newer one, is written; or fails with that write.
 */
export function coalesce<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let next: { readonly value: T } | undefined;
  let waiting: ((written: Promise<void>) => void)[] = [];
  let running = false;

  // One loop, which ends in the very step in which nothing waits: were there a gap, whoever came in it would be written
  // first, and over them what had waited.
  const drain = async () => {
    running = true;
    for (let one = next; one; one = next) {
      const theirs = waiting;
      next = undefined;
      waiting = [];
      const written = write(one.value);
      for (const settle of theirs) settle(written);
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
