import { onUser } from './on-user';

/** Calls `resized` when the window's size changes (`byUser`: not by a script of the page), and `print` before and after printing. */
export function onWindowChange(
  resized: (byUser: boolean) => void,
  print: (isPrinting: boolean) => void,
  signal: AbortSignal,
): void {
  addEventListener('resize', ({ isTrusted }) => resized(isTrusted), { signal });
  onUser('beforeprint', () => print(true), signal);
  onUser('afterprint', () => print(false), signal);
}
