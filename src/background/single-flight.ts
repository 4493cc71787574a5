import { coalesce } from '../store/coalesce';

/**
 * Wraps a job so that it never runs twice at once. Calls during a run lead to one more run afterwards; each call's promise
 * settles with a run that began after that call. Nothing is lost if the worker dies: the next start runs the job anyway.
 */
export function singleFlight(job: () => Promise<void>): () => Promise<void> {
  const run = coalesce<undefined>(job);
  return () => run(undefined);
}
