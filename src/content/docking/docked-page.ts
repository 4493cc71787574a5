import { isolatedWorld } from '../isolated-world';
import { fixedElements } from './fixed-elements';
import { marginOf, type Strip } from './strip';
import { beginStyleChanges, type StyleChanges } from './style-changes';
import type { Technique } from './technique';
import { rarely } from '../rarely';
import { pageDocument as document } from '../page-document';

/** A page that is laid out beside the sheet. */
export interface DockedPage {
  /** Fits what was added since. */
  fit(): void;
  /** Restores the page exactly. */
  undo(): void;
}

/** Lays the page out beside the sheet by a technique; each includes those before it. */
export function dockPage(technique: Exclude<Technique, 'float'>, strip: Strip, host: Element): DockedPage {
  const changes = beginStyleChanges();
  const fixed = fixedElements(strip, changes, host);
  const breakpoints = technique === 'margin' ? undefined : isolatedWorld.shiftBreakpoints?.(strip.width);
  const root = document.documentElement;
  const [side, width] = [marginOf(strip), `${strip.width}px`];
  const mayAgain = rarely();
  const fit = () => {
    // The page has written its own style over ours.
    if (root.style.getPropertyValue(side) !== width && mayAgain()) changes.set(root, side, width);
    breakpoints?.shift();
    fixed.fit();
  };
  changes.set(root, side, width);
  if (technique === 'overflow') overflowBeside(changes);
  fit();
  notifyPage();
  return {
    fit,
    undo: () => {
      breakpoints?.undo();
      changes.undo();
      notifyPage();
    },
  };
}

/** Lets the body scroll, so that what is wider than the page is not under the sheet. */
function overflowBeside(changes: StyleChanges): void {
  const { documentElement: root, body } = document;
  const styles: readonly (readonly [HTMLElement, string, string])[] = [
    [root, 'overflow-y', 'auto'],
    [root, 'overflow-x', 'hidden'],
    [body, 'overflow-x', 'auto'],
    [body, 'overflow-y', 'hidden'],
    [body, 'height', 'auto'],
    [body, 'min-height', '100%'],
  ];
  for (const style of styles) changes.set(...style);
}

// Makes tables and charts measure the window again.
const notifyPage = () => dispatchEvent(new Event('resize'));
