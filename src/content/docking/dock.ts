import { minRoom } from '../../domain/layout/min-room';
import { bucketOf } from '../../domain/layout/width-bucket';
import { bring } from '../bring';
import { isolatedWorld } from '../isolated-world';
import { logOnce } from '../log-once';
import { dockPage, type DockedPage } from './docked-page';
import { countCovered, watchControls } from './lost-controls';
import { makePasses } from './passes';
import { roomBeside, type Strip } from './strip';
import { chooseTechnique, maxCovered, nextTechnique, type Technique } from './technique';
import { saveTechnique, readTechnique } from './saved-technique';
import { watchBody } from './watch-body';

/** Keeps the page beside the sheet. */
export interface Dock {
  /** Sets the strip to keep free; undefined restores the page. */
  want(strip: Strip | undefined): void;
  /** Fits the page again after it or the window's size has changed. */
  refit(): void;
  /** The user asks to dock again beside records of this kind: tries even if nothing worked before. */
  retry(kind: string): Promise<void>;
}

/** Makes a dock for a host. Does not touch or watch the page before a strip is wanted. */
export function makeDock(host: Element): Dock {
  let wanted: Strip | undefined;
  let bucket = 0;
  /** How the page is docked, if it is. */
  let docked: Exclude<Technique, 'float'> = 'margin';
  let page: DockedPage | undefined;
  let stopWatching: (() => void) | undefined;
  const fit = () => guard('fitting the page', () => page?.fit());
  const passes = makePasses(fit);
  return {
    want,
    refit,
    retry: (kind) => saveTechnique(bucketOf(innerWidth), kind, 'margin'),
  };

  function want(strip: Strip | undefined): void {
    const next = strip && roomBeside(strip) >= minRoom ? strip : undefined;
    if (JSON.stringify(next) === JSON.stringify(wanted)) return;
    wanted = next;
    if (next) begin(next);
    else release();
  }

  function begin(strip: Strip, from?: Technique): void {
    dock(strip, from).catch((cause: unknown) => logOnce('docking', cause));
  }

  function refit(): void {
    if (!wanted) return;
    if (bucketOf(innerWidth) === bucket) passes.askTwice(lookAgain);
    else begin((wanted = { ...wanted }));
  }

  /** The page has another content by now, which may lie under the sheet. */
  function lookAgain(): void {
    fit();
    if (page && wanted && countCovered(wanted) > maxCovered)
      begin((wanted = { ...wanted }), nextTechnique(docked));
  }

  function release(): void {
    stopWatching?.();
    passes.stop();
    const before = page;
    page = undefined;
    guard('undocking', () => before?.undo());
  }

  async function dock(strip: Strip, from?: Technique): Promise<void> {
    const width = bucketOf(innerWidth);
    bucket = width;
    const saved = await readTechnique(width, strip.kind);
    if (wanted !== strip) return;
    const technique = await chooseTechnique(from ?? saved, (tried) => attempt(tried, strip));
    if (wanted !== strip) return;
    if (technique === 'float') release();
    else {
      stopWatching = watchBody(passes.ask);
      passes.askTwice(lookAgain);
    }
    if (technique !== saved) await saveTechnique(width, strip.kind, technique);
  }

  /** Docks by a technique, and resolves to the number of controls that it covers. */
  async function attempt(technique: Exclude<Technique, 'float'>, strip: Strip): Promise<number> {
    if (technique !== 'margin' && !isolatedWorld.shiftBreakpoints) await bring('breakpoints');
    if (wanted !== strip) return 0;
    release();
    const lost = watchControls(strip);
    docked = technique;
    page = dockPage(technique, strip, host);
    await nextLayout();
    if (wanted !== strip) return 0;
    page.fit();
    return lost();
  }
}

function guard(place: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    logOnce(place, cause);
  }
}

/** Pages wait a little after a resize before they update their layout, ms. */
const settling = 150;

/** Waits until the page has updated its layout. */
const nextLayout = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => done()), settling)),
  );
