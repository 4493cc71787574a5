import { logOnce } from '../log-once';
import { dockPage, type DockedPage } from './docked-page';
import type { Strip } from './strip';
import { chooseTechnique } from './technique';
import { keepTechnique, readTechnique } from './technique-memory';
import { watchBody } from './watch-body';

/** Keeps the page beside the sheet while that is wanted. */
export interface Dock {
  /** The strip to keep free; undefined gives the page back. */
  want(strip: Strip | undefined): void;
  /** Something in the page has changed: fit it again, in the next frame. */
  refit(): void;
}

/** Makes a dock for a host. Nothing in the page is touched, and nothing is watched, before a strip is wanted. */
export function makeDock(host: Element): Dock {
  let wanted: Strip | undefined;
  let page: DockedPage | undefined;
  let stopWatching: (() => void) | undefined;
  const refit = () => void page?.pass();

  return { want, refit: () => requestAnimationFrame(refit) };

  function want(strip: Strip | undefined): void {
    if (same(strip, wanted)) return;
    wanted = strip;
    release();
    if (strip) dock(strip).catch((cause: unknown) => logOnce('docking', cause));
  }

  function release(): void {
    stopWatching?.();
    page?.undo();
    page = undefined;
  }

  async function dock(strip: Strip): Promise<void> {
    const { innerWidth: width } = window;
    const kept = await readTechnique(width);
    if (wanted !== strip) return;
    stopWatching = watchBody(refit);
    const technique = await chooseTechnique(kept, async (one) => {
      if (one === 'float' || wanted !== strip) return 0;
      page?.undo();
      page = dockPage(one, strip, host);
      page.pass();
      await nextLayout();
      return wanted === strip && page ? page.pass() : 0;
    });
    if (wanted !== strip) return;
    if (technique === 'float') release();
    if (technique !== kept) await keepTechnique(width, technique);
  }
}

const same = (a: Strip | undefined, b: Strip | undefined) => a?.side === b?.side && a?.width === b?.width;

/** Waits until the page has laid itself out anew. */
const nextLayout = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
