import { onUser } from './on-user';

/** Hears that the window has another size (`byUser`: not by a page that lays itself out again), and that it is printed. */
export function hearWindow(
  resized: (byUser: boolean) => void,
  print: (now: boolean) => void,
  signal: AbortSignal,
): void {
  addEventListener('resize', ({ isTrusted }) => resized(isTrusted), { signal });
  onUser('beforeprint', () => print(true), signal);
  onUser('afterprint', () => print(false), signal);
}
