import { spawn } from 'node:child_process';

/** The result of a command. */
export interface Ran {
  readonly ok: boolean;
  /** What it wrote, to either stream, in order. */
  readonly output: string;
}

export interface RunOptions {
  /** The folder that it runs in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What to show while it runs: all of its output, or only its progress. */
  readonly live?: boolean | 'progress';
  /** Minutes after which it is killed, so that a hanging test does not block the steps after it. */
  readonly limit?: number;
}

/** Runs a command to its end. A missing command counts as failed. */
export function run(
  command: string,
  args: readonly string[],
  { cwd = '.', env = {}, live = false, limit = 10 }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  const take = (data: Buffer, show: boolean) => {
    output += data.toString();
    if (show) process.stdout.write(data);
  };
  child.stdout.on('data', (data: Buffer) => take(data, live !== false));
  child.stderr.on('data', (data: Buffer) => take(data, live === true));
  const late = setTimeout(() => {
    take(Buffer.from(`${command} was still running after ${limit} minutes\n`), live === true);
    child.kill('SIGKILL');
  }, limit * 60_000);
  return new Promise<Ran>((done) => {
    child.once('error', (error) => done({ ok: false, output: `${output}${command}: ${error.message}\n` }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  }).finally(() => clearTimeout(late));
}

/** Runs one of the project's own tools, `node_modules/.bin/…`. */
export const runTool = (tool: string, args: readonly string[], options?: RunOptions): Promise<Ran> =>
  run(`node_modules/.bin/${tool}`, args, options);
