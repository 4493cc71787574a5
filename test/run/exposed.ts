import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  web_accessible_resources: v.array(v.object({ resources: v.array(v.string()) })),
});

/** The one file that a site may load from us, and by which it could detect us. */
const only = 'src/sidebar/index.html';

/**
 * Returns what is wrong with the files that a build exposes to web pages; undefined if it exposes only the sidebar's
 * page.
 */
export function wrongWithExposed(build: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  const shown = v.parse(Manifest, manifest).web_accessible_resources.flatMap(({ resources }) => resources);
  if (shown.length === 1 && shown[0] === only) return undefined;
  return `${build} shows ${JSON.stringify(shown)} to web pages; only ${only} may be`;
}
