import type { HostCheck, Stall } from '../../messages/frame-port';
import type { Look } from './page-looks';
import { stalledWithin } from './stalled-within';
import { stillFor, type Steadiness } from './steadiness';

/** Why a click or a key did nothing, or that the page keeps the caret. */
export type Refusal = 'covered' | 'too-soon' | 'busy' | 'no-letters' | 'caret-taken';

/** What a click, a key or Enter is judged by. */
export interface Witnesses {
  readonly steadiness: Pick<Steadiness, 'at'>;
  readonly look: () => Promise<Look | undefined>;
  /** Asks the browser, not the page, whether the tab is still at the record on screen. */
  readonly isAtRecord: () => Promise<boolean>;
  /** The address change whose contact is on screen. */
  readonly epoch: () => number;
  /** How long it may take until a new contact's sheet is seen, ms. */
  readonly moment: number;
}

/** Returns why a click or a single key must do nothing, or undefined if it may act. `at`: when it came, on `performance.now()`'s clock. */
export async function judgeDeed(
  { steadiness, look, epoch }: Witnesses,
  at: number,
): Promise<Refusal | undefined> {
  const here = epoch();
  const stood = steadiness.at(at);
  if (stood !== 'steady') return stood === 'new' ? 'too-soon' : stood;
  const looked = await look();
  if (!looked) return 'busy';
  // The contact on screen is another by now: what was clicked is gone.
  if (looked.epoch !== here || epoch() !== here) return 'too-soon';
  return whyNotYet(looked.check, performance.now() - at);
}

/** Returns why a click must do nothing in a host like this. `waited`: how long after the click the answer came, ms. */
function whyNotYet(check: HostCheck | undefined, waited: number): Refusal | undefined {
  if (!isSeen(check)) return 'covered';
  // The page may have answered only once its own doings were long ago.
  if (check.stillFor - waited < stillFor) return 'too-soon';
  return isStalled(check.stalls, waited) ? 'busy' : undefined;
}

const isSeen = (check: HostCheck | undefined): check is HostCheck =>
  check?.condition === 'whole' || check?.condition === 'animated';

/**
 * Whether the page drew nothing for most of the half second before a click. Then nobody knows what the user saw: the browser's
 * compositor can show something over the sheet meanwhile, and only the page's main thread would notice.
 */
const isStalled = (stalls: readonly Stall[], waited: number) =>
  stalledWithin(stalls, waited + stillFor, waited) > stillFor / 2;

/**
 * Returns why Enter must not save, or undefined if it may. The user typed the text, so unlike a click it may come as soon as the
 * sheet does, and from a page that is too slow to answer, if the page is still at the record and the sheet is not covered.
 */
export async function judgeEntry(witnesses: Witnesses): Promise<Refusal | undefined> {
  const here = witnesses.epoch();
  const why = await judgeEntryNow(witnesses, here);
  if (why !== 'covered') return why;
  // After a move we hide the sheet ourselves until its contact can be shown.
  await new Promise((done) => setTimeout(done, witnesses.moment));
  return judgeEntryNow(witnesses, here);
}

async function judgeEntryNow(
  { steadiness, look, epoch, isAtRecord }: Witnesses,
  here: number,
): Promise<Refusal | undefined> {
  const looked = await look();
  if (steadiness.at(performance.now()) === 'covered') return 'covered';
  if (!looked) return (await isAtRecord()) && epoch() === here ? undefined : 'busy';
  if (looked.epoch !== here || epoch() !== here) return 'too-soon';
  const { check } = looked;
  if (!isSeen(check)) return 'covered';
  return check.condition === 'animated' && isStalled(check.stalls, 0) ? 'covered' : undefined;
}
