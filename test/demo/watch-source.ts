import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** What goes into the build. */
const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', '.build'];

/** An editor writes a file in several steps, and a branch is many files (ms). */
const calm = 80;

/**
 * Calls a function after each change of the source: once for changes at about the same time, and never twice at once.
 */
export function watchSource(root: string, act: () => Promise<void>): { close(): void } {
  let [timer, isActing, isWanted]: [NodeJS.Timeout | undefined, boolean, boolean] = [undefined, false, false];
  const run = async () => {
    if (isActing) return void (isWanted = true);
    isActing = true;
    do {
      isWanted = false;
      await act();
    } while (isWanted);
    isActing = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), calm);
  };
  const watchers: FSWatcher[] = sources.map((name) =>
    watch(path.join(root, name), { recursive: true }, changed),
  );
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
