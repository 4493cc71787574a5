/** Gives the place in a list of `count` that a key moves to, round its ends; undefined where the key moves nothing. */
export function stepped(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return undefined;
}
