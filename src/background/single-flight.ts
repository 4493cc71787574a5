import { newestWrite } from '../store/newest-write';

/**
 * Makes a job that runs once at a time. Called while it runs, it runs once more afterwards, however often it was called;
 * each caller's promise ends with a run that began after its call. What it remembers may die with the worker harmlessly.
 */
export function singleFlight(job: () => Promise<void>): () => Promise<void> {
  // A run is a write without a value.
  const run = newestWrite<undefined>(job);
  return () => run(undefined);
}
