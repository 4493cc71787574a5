/** Waits so many microtasks: the finest steps there are between what one promise and another lead to. */
export async function steps(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
