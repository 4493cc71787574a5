/**
 * Makes a job that runs once at a time. Called while it runs, it runs once more afterwards, however often it was called;
 * each caller's promise ends with a run that began after its call. What it remembers may die with the worker harmlessly.
 */
export function singleFlight(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    running = job().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
