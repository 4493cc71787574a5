/**
 * Makes a writer that writes one value at a time, and of those that come meanwhile only the newest. Each promise ends when
 * its value, or a newer one, is written; or fails with that write.
 */
export function newestWrite<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let running: Promise<void> | undefined;
  let next: { value: T; done: Promise<void> } | undefined;

  const start = (value: T): Promise<void> => {
    running = write(value).finally(() => (running = undefined));
    return running;
  };
  const writeNext = () => {
    const value = next?.value;
    next = undefined;
    return value === undefined ? Promise.resolve() : start(value);
  };

  return (value) => {
    if (!running) return start(value);
    if (next) next.value = value;
    else next = { value, done: running.then(writeNext, writeNext) };
    return next.done;
  };
}
