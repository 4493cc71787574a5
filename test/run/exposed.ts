import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  web_accessible_resources: v.array(v.object({ resources: v.array(v.string()) })),
});

/** The files that a site may load from us, and by which it could detect us: the sheet, and the number on the collapsed tab. */
const only = ['src/sidebar/index.html', 'tab-count.html'];

/**
 * Returns what is wrong with the files that a build exposes to web pages; undefined if it exposes only those
 * two.
 */
export function wrongWithExposed(build: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  const shown = v.parse(Manifest, manifest).web_accessible_resources.flatMap(({ resources }) => resources);
  if (shown.join() === only.join()) return undefined;
  return `${build} shows ${JSON.stringify(shown)} to web pages; only ${only.join(' and ')} may be`;
}
