/** Returns the index that an arrow key moves to in a list of `count`, wrapping around, or undefined for any other key or an empty list. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index + count - 1) % count;
  return undefined;
}
