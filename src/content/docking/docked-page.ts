import { shiftBreakpoints } from './breakpoint-shift';
import { coveredControls } from './covered-controls';
import { fitFixedElements } from './fixed-elements';
import { marginOf, type Strip } from './strip';
import { beginStyleChanges } from './style-changes';
import type { Technique } from './technique';

/** A page that stands beside the sheet. */
export interface DockedPage {
  /** Fits what has come since, and counts the controls that are still covered. */
  pass(): number;
  /** Leaves the page exactly as it was. */
  undo(): void;
}

/** Makes a page stand beside the sheet by a technique; each includes those before it. */
export function dockPage(technique: Exclude<Technique, 'float'>, strip: Strip, host: Element): DockedPage {
  const changes = beginStyleChanges();
  const { documentElement: root, body } = document;
  changes.set(root, marginOf(strip), `${strip.width}px`);
  const unshift = technique === 'margin' ? () => undefined : shiftBreakpoints(strip.width);
  if (technique === 'overflow') overflowBeside(root, body);
  tellPage();
  return {
    pass: () => {
      fitFixedElements(strip, changes, host);
      return coveredControls(strip, host);
    },
    undo: () => {
      unshift();
      changes.undo();
      tellPage();
    },
  };

  /** What is wider than the page is reached by scrolling the body instead of lying under the sheet. */
  function overflowBeside(html: HTMLElement, inner: HTMLElement): void {
    changes.set(html, 'overflow-y', 'auto');
    changes.set(html, 'overflow-x', 'hidden');
    changes.set(inner, 'overflow-x', 'auto');
    changes.set(inner, 'overflow-y', 'hidden');
    changes.set(inner, 'height', 'auto');
    changes.set(inner, 'min-height', '100%');
  }
}

// Tables and charts that measured the window measure it again.
const tellPage = () => dispatchEvent(new Event('resize'));
