/** Hears that the window has another size (`byUser`: not by a page that lays itself out anew), and that it is printed. */
export function hearWindow(
  resized: (byUser: boolean) => void,
  print: (now: boolean) => void,
  signal: AbortSignal,
): void {
  addEventListener('resize', ({ isTrusted }) => resized(isTrusted), { signal });
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
}
