import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Returns the files under a folder whose names end so, as paths from the project's root. */
export const filesIn = (folder: string, ...endings: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.join(folder, name))
    .toSorted();
