import { minRoom } from '../../domain/layout/min-room';
import { logOnce } from '../log-once';
import { dockPage, type DockedPage } from './docked-page';
import { watchControls } from './lost-controls';
import { makePasses } from './passes';
import { roomBeside, type Strip } from './strip';
import { chooseTechnique, type Technique } from './technique';
import { bucketOf, saveTechnique, readTechnique } from './saved-technique';
import { watchBody } from './watch-body';

/** Keeps the page beside the sheet. */
export interface Dock {
  /** Sets the strip to keep free; undefined restores the page. */
  want(strip: Strip | undefined): void;
  /** Fits the page again after it or the window's size has changed. */
  refit(): void;
  /** The user asks to dock again: tries even if nothing worked before. */
  retry(): Promise<void>;
}

/** Makes a dock for a host. Does not touch or watch the page before a strip is wanted. */
export function makeDock(host: Element): Dock {
  let wanted: Strip | undefined;
  let bucket = 0;
  let page: DockedPage | undefined;
  let stopWatching: (() => void) | undefined;
  const passes = makePasses(() => guard('fitting the page', () => page?.fit()));
  return { want, refit, retry: () => saveTechnique(bucketOf(innerWidth), 'margin') };

  function want(strip: Strip | undefined): void {
    const next = strip && roomBeside(strip) >= minRoom ? strip : undefined;
    if (isSame(next, wanted)) return;
    wanted = next;
    release();
    if (next) dock(next).catch((cause: unknown) => logOnce('docking', cause));
  }

  function refit(): void {
    if (!wanted) return;
    if (bucketOf(innerWidth) === bucket) return passes.askTwice();
    const strip = wanted;
    want(undefined);
    want(strip);
  }

  function release(): void {
    stopWatching?.();
    passes.stop();
    const docked = page;
    page = undefined;
    guard('undocking', () => docked?.undo());
  }

  async function dock(strip: Strip): Promise<void> {
    const width = bucketOf(innerWidth);
    bucket = width;
    const saved = await readTechnique(width);
    if (wanted !== strip) return;
    const technique = await chooseTechnique(saved, (tried) => attempt(tried, strip));
    if (wanted !== strip) return;
    if (technique === 'float') release();
    else stopWatching = watchBody(passes.ask);
    if (technique !== saved) await saveTechnique(width, technique);
  }

  /** Docks by a technique, and resolves to the number of controls that it covers. */
  async function attempt(technique: Exclude<Technique, 'float'>, strip: Strip): Promise<number> {
    if (wanted !== strip) return 0;
    release();
    const lost = watchControls(strip);
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

const isSame = (a: Strip | undefined, b: Strip | undefined) => a?.side === b?.side && a?.width === b?.width;

/** Pages wait a little after a resize before they update their layout, ms. */
const settling = 150;

/** Waits until the page has updated its layout. */
const nextLayout = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => done()), settling)),
  );
