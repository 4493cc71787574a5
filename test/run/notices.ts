import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { noticesFile } from '../../.build/third-party-notices';

const Package = v.object({ dependencies: v.record(v.string(), v.string()) });

/** Returns a sentence about the licences that are missing from a build; undefined if none is. */
export function wrongWithNotices(build: string): string | undefined {
  const notices = readFileSync(path.join(build, noticesFile), 'utf8');
  const about: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const missing = Object.entries(v.parse(Package, about).dependencies).filter(
    ([name, version]) => !notices.includes(`\n${name} ${version} (`),
  );
  if (missing.length === 0) return undefined;
  return `${build} holds no licence of ${missing.map(([name]) => name).join(', ')}`;
}
