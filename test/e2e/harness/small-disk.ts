import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file system of its own, small enough to be filled to its last block. */
export interface SmallDisk {
  /** A folder on it for a browser's profile. */
  readonly profile: string;
  /** Fills it to the last byte. */
  fill(): void;
  /** Makes room again. */
  makeRoom(): void;
  close(): void;
}

/** Whether one can be mounted here: by root, on Linux. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

/** Mounts a small disk. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder]);
  const ballast = path.join(folder, 'ballast');
  return {
    profile: path.join(folder, 'profile'),
    fill: () => fill(ballast),
    makeRoom: () => rmSync(ballast),
    close: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(file: string): void {
  const open = openSync(file, 'a');
  for (const size of [1 << 20, 1 << 12, 512, 1]) while (fits(open, size));
  closeSync(open);
}

function fits(open: number, size: number): boolean {
  try {
    return writeSync(open, Buffer.alloc(size, 1)) > 0;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC') return false;
    throw cause;
  }
}
