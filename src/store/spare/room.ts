import { BookFull, writeError } from '../write-errors';
import type { SpareStorage } from './spare-storage';

const paddingKey = 'li:padding';

/**
 * Characters of the write that must succeed after another one has failed. Chromium's storage is a log: a write that did not fit
 * leaves a torn end, behind which everything that is written later is lost when the log is read again, although it was reported
 * as written. More than four megabytes make it begin another log, and prove that there is room.
 */
const enough = 5 * 1024 * 1024;

/** Characters that always fit unless the disk is full. */
const little = 256 * 1024;

/** Whether a write has failed, in any context, since the browser was started, and none has proved since that there is room. */
export const hasFailed = (spare: SpareStorage): Promise<boolean> =>
  // Without the extension's API, as after an update, nothing can be asked.
  Promise.resolve()
    .then(() => spare.hasFailed())
    .catch(() => false);

/** Notes for all contexts that a write has failed. If this cannot be noted, what failed is reported all the same. */
export const noteFailure = (spare: SpareStorage): Promise<void> =>
  Promise.resolve()
    .then(() => spare.setFailed(true))
    .catch(() => undefined);

/**
 * Writes so much that it fails unless there is room again, and that nothing written later can be lost with what failed.
 * @throws BookFull
 */
export async function proveRoom(spare: SpareStorage): Promise<void> {
  if (!(await fits(spare, enough))) throw new BookFull('no room yet');
  await spare.setFailed(false);
}

/** Whether a small write still fits. */
export const isRoomLeft = (spare: SpareStorage): Promise<boolean> => fits(spare, little);

/** Whether so many characters can be written. A storage that fails for another reason says nothing about room. */
async function fits(spare: SpareStorage, characters: number): Promise<boolean> {
  try {
    await spare.set({ [paddingKey]: 'x'.repeat(characters) });
    await spare.remove([paddingKey]);
    return true;
  } catch (cause) {
    return !(writeError(cause) instanceof BookFull);
  }
}
