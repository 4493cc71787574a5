import { pageDocument as document } from '../page-document';
import { shadowRootOf } from './shadow-root-of';

/** The most frequent elements that cannot have a shadow root in any browser. All others are asked. */
const rootless =
  'a,abbr,b,br,button,canvas,circle,code,defs,dd,dl,dt,em,fieldset,form,g,i,iframe,img,input,label,legend,li,line,link,meta,ol,option,' +
  'path,polygon,polyline,pre,rect,script,select,small,source,strong,style,sub,sup,svg,symbol,table,tbody,td,text,textarea,tfoot,th,' +
  'thead,title,tr,tspan,u,ul,use,video';
const mayHaveRoot = `:not(${rootless})`;

/** The page's shadow roots, closed ones too. The browser lists them nowhere, so each element has to be asked for its own. */
export interface PageRoots {
  /** The document, and the roots that are known. */
  trees(): Iterable<ParentNode>;
  /** Looks for more, for about so long (ms), going on where it has stopped. */
  look(time: number): void;
  /** Looks for all, unless that was done just now. */
  lookForAll(): void;
  /** Keeps none of the page's elements in memory. */
  rest(): void;
}

/** All roots were known so short a time ago, ms: a click comes soon after its press. */
const justNow = 250;

/** Begins with none. */
export function pageRoots(): PageRoots {
  const known = new Set<ShadowRoot>();
  let search: Iterator<unknown> | undefined;
  let allAt = -Infinity;
  const trees = () => [document, ...known];
  return {
    trees,
    look(time) {
      const end = performance.now() + time;
      search ??= findRoots(known);
      do {
        if (!search.next().done) continue;
        search = undefined;
        return;
      } while (performance.now() < end);
    },
    lookForAll() {
      if (performance.now() - allAt < justNow) return;
      const all = findRoots(known);
      while (!all.next().done);
      allAt = performance.now();
    },
    rest() {
      search = undefined;
      known.clear();
    },
  };
}

/** Adds to `known`, and forgets those that are no longer in the page. Each step looks at one element. */
function* findRoots(known: Set<ShadowRoot>): Generator<void> {
  for (const root of known) if (!root.isConnected) known.delete(root);
  yield* findIn(document, known);
  // Iterating reaches what is added meanwhile.
  for (const root of known) yield* findIn(root, known);
}

function* findIn(tree: ParentNode, known: Set<ShadowRoot>): Generator<void> {
  for (const element of tree.querySelectorAll(mayHaveRoot)) {
    const root = shadowRootOf(element);
    if (root) known.add(root);
    yield;
  }
}
