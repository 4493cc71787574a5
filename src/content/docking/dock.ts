import { logOnce } from '../log-once';
import { dockPage, type DockedPage } from './docked-page';
import { watchControls } from './lost-controls';
import { makePasses } from './passes';
import { roomBeside, type Strip } from './strip';
import { chooseTechnique, type Technique } from './technique';
import { bucketOf, keepTechnique, readTechnique } from './technique-memory';
import { watchBody } from './watch-body';

/** With less than this left, CSS px, no CRM's page is of use: the sheet lies over it. */
const leastRoom = 640;

/** Keeps the page beside the sheet while that is wanted. */
export interface Dock {
  /** The strip to keep free; undefined gives the page back. */
  want(strip: Strip | undefined): void;
  /** The page has moved on, or the window has another size: fit it again. */
  refit(): void;
  /** The user asks for it again: tries once more if nothing helped before. */
  retry(): Promise<void>;
}

/** Makes a dock for a host. Nothing in the page is touched, and nothing is watched, before a strip is wanted. */
export function makeDock(host: Element): Dock {
  let wanted: Strip | undefined;
  let bucket = 0;
  let page: DockedPage | undefined;
  let stopWatching: (() => void) | undefined;
  const passes = makePasses(() => guard('fitting the page', () => page?.fit()));
  return { want, refit, retry: () => keepTechnique(bucketOf(innerWidth), 'margin') };

  function want(strip: Strip | undefined): void {
    const next = strip && roomBeside(strip) >= leastRoom ? strip : undefined;
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
    const kept = await readTechnique(width);
    if (wanted !== strip) return;
    const technique = await chooseTechnique(kept, (one) => attempt(one, strip));
    if (wanted !== strip) return;
    if (technique === 'float') release();
    else stopWatching = watchBody(passes.ask);
    if (technique !== kept) await keepTechnique(width, technique);
  }

  /** Docks by a technique. Gives how many controls are lost by it. */
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

/** Pages that hear of a resize wait a little before they lay themselves out again, ms. */
const settling = 150;

/** Waits until the page has laid itself out again. */
const nextLayout = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => done()), settling)),
  );
