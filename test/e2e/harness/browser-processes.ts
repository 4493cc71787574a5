import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { until } from './until';

/** All processes of the browser that has a profile open, as one. */
export interface BrowserProcesses {
  /** Kills them at once, so that no code of theirs runs any more. */
  kill(): Promise<void>;
  /** Stops them as a machine that falls asleep does; returns how to wake them. */
  freeze(): () => void;
}

/** Returns the processes of the browser that has a profile open; the profile contains its process id. */
export function browserProcesses(profile: string): BrowserProcesses {
  const lock = readlinkSync(path.join(profile, 'SingletonLock'));
  const group = Number(lock.slice(lock.lastIndexOf('-') + 1));
  if (!Number.isInteger(group) || group < 2) throw new Error(`no browser is named by ${lock}`);
  return {
    kill: async () => {
      process.kill(-group, 'SIGKILL');
      await until('the browser is dead', () => Promise.resolve(!isAnyLeft(profile)));
    },
    freeze: () => {
      process.kill(-group, 'SIGSTOP');
      return () => process.kill(-group, 'SIGCONT');
    },
  };
}

/** Whether any process still runs on a profile. One that died a moment ago has no arguments any more. */
function isAnyLeft(profile: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((pid) => /^\d+$/u.test(pid) && argumentsOf(pid).includes(profile));
}

function argumentsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
