import type { Look } from './page-looks';
import type { Steadiness } from './steadiness';

/** Why a click or a key does nothing, or does not come here. */
export type Refusal = 'covered' | 'too-soon' | 'busy' | 'no-letters' | 'caret-taken';

/** What a click, a key or Enter is judged by. */
export interface Witnesses {
  readonly steadiness: Pick<Steadiness, 'at'>;
  readonly look: () => Promise<Look | undefined>;
  /** Whether the browser says that the tab is at the record on screen; no page need answer for it. */
  readonly isAtRecord: () => Promise<boolean>;
  /** The address change whose contact is on screen. */
  readonly epoch: () => number;
  /** How long a sheet may be on its way to being seen, ms. */
  readonly moment: number;
}

/** Returns why a click or a single key must do nothing; undefined if the user could see what it does. `at`: of `performance.now()`. */
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
  if (looked.host === 'moved') return 'too-soon';
  return looked.host === 'whole' ? undefined : 'covered';
}

/**
 * Enter saves what somebody has typed: it may come as soon as the sheet does, and from a page that is too slow to answer, as long
 * as nobody has moved on and nothing covers the sheet.
 */
export async function judgeEntry(witnesses: Witnesses): Promise<Refusal | undefined> {
  const here = witnesses.epoch();
  const why = await judgeEntryNow(witnesses, here);
  if (why !== 'covered') return why;
  // After a move we hide the sheet ourselves until it can be shown.
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
  return looked.host === 'whole' || looked.host === 'moved' ? undefined : 'covered';
}
