/** Steps that are easy to count in. */
const easy = [1, 2, 5];

/** Returns the counts that an axis shows, from 0 up to at least `max`: whole numbers in equal steps, at most four of them above 0. */
export function axisSteps(max: number): number[] {
  const size = stepFor(Math.max(1, max));
  const count = Math.ceil(Math.max(1, max) / size);
  return Array.from({ length: count + 1 }, (_, i) => i * size);
}

function stepFor(max: number): number {
  for (let power = 1; ; power *= 10) {
    const step = easy.map((one) => one * power).find((one) => max / one <= 4);
    if (step !== undefined) return step;
  }
}
