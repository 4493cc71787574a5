/** The result of a step. */
export interface Found {
  readonly passed: number;
  readonly failed: number;
  /** Shown below the step: figures if it succeeded, the reason if it failed. */
  readonly say?: string;
  /** Names of what could not be run here. */
  readonly notRun?: readonly string[];
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly take: () => Promise<Found>;
}

/** A step that is one check. */
export const check = (ok: boolean, say = ''): Found => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, say });

/** Runs steps one after another and shows each; a failed step does not stop the later ones. */
export async function takeAll(steps: readonly Step[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const step of steps) found.push(await take(step));
  return found;
}

async function take({ name, take: act }: Step): Promise<Found> {
  console.log(`\n▸ ${name} …`);
  const began = performance.now();
  const found = await act().catch((cause: unknown) => check(false, textOf(cause)));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (found.say?.trim()) console.log(indented(found.say));
  console.log(`${found.failed ? '✗' : '✓'} ${name}: ${countOf(found)} (${seconds} s)`);
  return found;
}

const countOf = ({ passed, failed }: Found): string => {
  if (passed + failed === 1) return failed ? 'failed' : 'fine';
  return failed ? `${passed} passed, ${failed} failed` : `${passed} passed`;
};

const textOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gm, '  ');
