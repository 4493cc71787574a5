/** Waits for that many microtasks. */
export async function steps(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
