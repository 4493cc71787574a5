import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

const main = (part: string) => `${path.dirname(import.meta.dirname)}/src/${part}`;
const sidebar = main('sidebar/main.tsx');
const worker = main('background/main.ts');
const pages = ['popup', 'today', 'options'].map((name) => main(`${name}/main.tsx`));

/** What each entry loads, for one build. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * Gives the chunk of a module that the sidebar's first screen loads: what the background loads too is `book`, what another
 * page may need is `sheet`, the rest `sidebar`. Left to itself the bundler makes a chunk for each set of entries that share
 * something, and each of those twenty costs its own gzip.
 */
export function sharedChunk(id: string, graph: Graph): string | null {
  if (id === sidebar || !loadedBy(sidebar, graph).has(id)) return null;
  if (loadedBy(worker, graph).has(id)) return 'book';
  return pages.some((page) => loadedBy(page, graph, 'and later').has(id)) ? 'sheet' : 'sidebar';
}

/** Gives the modules that an entry loads before it runs, or also those that it may load later. */
function loadedBy(entry: string, graph: Graph, when: 'first' | 'and later' = 'first'): ReadonlySet<string> {
  const key = `${when} ${entry}`;
  const before = known.get(key);
  if (before) return before;
  const loaded = new Set([entry]);
  // A set's iteration reaches what is added under way.
  for (const id of loaded) for (const imported of importedBy(id, graph, when)) loaded.add(imported);
  known.set(key, loaded);
  return loaded;
}

function importedBy(id: string, graph: Graph, when: 'first' | 'and later'): readonly string[] {
  const info = graph.getModuleInfo(id);
  if (!info) return [];
  return when === 'first' ? info.importedIds : [...info.importedIds, ...info.dynamicallyImportedIds];
}

/** Looks at the modules anew for each build of a process that makes many. */
export const lookAnew = (): Plugin => ({ name: 'look-anew', renderStart: () => known.clear() });
