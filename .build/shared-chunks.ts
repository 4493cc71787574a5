import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;
type Group = Rolldown.CodeSplittingGroup;

const source = (file: string) => `${path.dirname(import.meta.dirname)}/src/${file}`;

/** The scripts that begin something, and what each is about to load whatever the user does. */
const sidebar = [source('sidebar/main.tsx')];
const worker = [source('background/main.ts')];
const sheet = [
  'sidebar/after-first-screen.ts',
  'sidebar/guard/guard-sheet.ts',
  'sidebar/header-menus.tsx',
  'sidebar/name-question.tsx',
  'sidebar/others/parts.ts',
  'sidebar/practice/parts.ts',
  'sidebar/record-sighting.ts',
  'sidebar/sightings.tsx',
  'store/save-draft.ts',
  'surface/book/book-notice.tsx',
  'ui/next-words-change.ts',
].map(source);
const pages = [
  ['popup/index.html', 'popup/main.tsx', 'crm/index.ts', 'popup/find-place.ts'].map(source),
  ['today/index.html', 'today/main.tsx'].map(source),
  ['options/index.html', 'options/main.tsx', 'options/data/data-parts.tsx'].map(source),
];
const typing = ['surface/log/typing-parts.ts', 'surface/writing.ts', 'ui/due-reader.ts'].map(source);

/** What begins by itself stays a file of its own. */
const begins = /\/src\/\w+\/(?:main\.tsx?|index\.html)$/;

/** The chunks, each before those that import it. */
const firstScreen = ['book', 'sheet', 'sidebar'];
const background = ['base', 'work', 'worker'];
const surfaces = ['common', 'parts', 'shared', 'pages', 'typing', 'popup', 'today', 'options'];
const names = [...firstScreen, ...background, ...surfaces];

/**
 * Gathers what several parts of the product load in a few chunks. Left to itself the bundler makes one for each set of parts
 * that share something: a hundred small files for each page, each of which costs its own gzip and its own way through the
 * browser.
 */
export const sharedChunks = (): Group[] =>
  names.map((name, i) => ({
    name: (id, graph) => (chunkOf(id, graph) === name ? name : null),
    debugName: name,
    // A group takes along what its modules import, if no group before it has.
    priority: names.length - i,
  }));

/** Gives the chunk of a module; null for one that only a part loads, when it is wanted. */
function chunkOf(id: string, graph: Graph): string | null {
  if (begins.test(id)) return null;
  return loads(sidebar, id, graph) ? ofFirstScreen(id, graph) : ofLater(id, graph);
}

/** What the background loads too, what another page may need, and the rest. */
function ofFirstScreen(id: string, graph: Graph): string {
  if (loads(worker, id, graph)) return 'book';
  return pages.some((page) => mayLoad(page, id, graph)) ? 'sheet' : 'sidebar';
}

/**
 * What the background does not load must not come to it, for it has no document; what one page has for itself must not come to
 * another, for its styles would.
 */
function ofLater(id: string, graph: Graph): string | null {
  const [onSheet, onTyping] = [loads(sheet, id, graph), loads(typing, id, graph)];
  const reachedBy = pages.filter((page) => mayLoad(page, id, graph)).length;
  const inSidebar = mayLoad(sidebar, id, graph);
  if (loads(worker, id, graph)) {
    if (onSheet || onTyping) return 'base';
    return reachedBy > 0 || inSidebar ? 'work' : 'worker';
  }
  if (onSheet) return reachedBy > 0 ? 'common' : 'parts';
  const page = pages.find((one) => loads(one, id, graph));
  if (page && inSidebar) return 'shared';
  if (page && reachedBy > 1) return 'pages';
  return onTyping ? 'typing' : nameOf(page);
}

const nameOf = ([html]: readonly string[] = []) => (html ? path.basename(path.dirname(html)) : null);

/** Whether one of the starts loads a module before it runs. */
const loads = (starts: readonly string[], id: string, graph: Graph) =>
  starts.some((entry) => loadedBy(entry, graph).has(id));

/** The same, or may load it later. */
const mayLoad = (starts: readonly string[], id: string, graph: Graph) =>
  starts.some((entry) => loadedBy(entry, graph, 'and later').has(id));

/** What each entry loads, for one build. */
const known = new Map<string, ReadonlySet<string>>();

/** Gives the modules that an entry loads before it runs, or also those that it may load later. @throws if it does not exist */
function loadedBy(entry: string, graph: Graph, when: 'first' | 'and later' = 'first'): ReadonlySet<string> {
  const key = `${when} ${entry}`;
  const before = known.get(key);
  if (before) return before;
  if (!graph.getModuleInfo(entry))
    throw new Error(`${entry}, which the chunks are made by, is not in the product`);
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
