import { readFileSync } from 'node:fs';

/** What the page's script leaves for the story to ask. */
interface Detector {
  /** Returns what was noticed that was not the page's own doing, one line for each kind of thing. */
  readonly noticed: () => readonly string[];
  /** Tries to load addresses in every way, and returns what came of each: to be compared with an extension that nobody has. */
  readonly probe: (addresses: readonly string[]) => Promise<readonly string[]>;
}

declare global {
  // The one name that the page itself adds.
  var detector: Detector;
}

const script = readFileSync(new URL('./detector.js', import.meta.url), 'utf8');

/** Returns a page that notes, from before any other script, all by which it could tell that somebody else is in it. */
export const detectorPage = (body: string): string =>
  `<!doctype html><html><head><title>x</title><script>${script}</script></head><body>${body}</body></html>`;
