import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The wall clock of a browser, which a story can move. The browser's alarms and timers use another clock, which does
 * not move.
 */
export interface MovedClock {
  /** What the browser must be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets it, in all processes of the browser at once, to so many ms from the true time. */
  moveTo(ms: number): void;
  /** Deletes its files. */
  close(): void;
}

/** Whether a clock can be moved here: on Linux, with a C compiler. */
export const canMoveClock = (): boolean =>
  process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

/** Makes a clock that can be moved and is right at first. */
export function movedClock(): MovedClock {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-clock-'));
  const [library, by] = [path.join(folder, 'moved-clock.so'), path.join(folder, 'by')];
  const source = path.join(import.meta.dirname, 'moved-clock.c');
  const made = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`no clock could be made: ${made.stderr}`);
  writeFileSync(by, Buffer.alloc(8));
  return {
    env: { LD_PRELOAD: library, MOVED_CLOCK: by },
    moveTo: (ms) => write(by, ms),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// In place: the browser has the file mapped.
function write(file: string, ms: number): void {
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64LE(BigInt(Math.round(ms / 1000)));
  const open = openSync(file, 'r+');
  writeSync(open, seconds, 0, seconds.length, 0);
  closeSync(open);
}
