import * as v from 'valibot';
import type { Book } from '../book';
import { copyAll } from '../spare/copy-to-spare';
import { readIntents } from '../spare/intents';
import type { SpareStorage } from '../spare/spare-storage';
import { isSparedDraftKey, sparedDraftKey } from '../spare/spared-drafts';
import { sentKey } from '../spare/write-entries';
import { isOwnedBy } from './owned-draft';

/** Writes the spare copy anew after entries were erased, without the drafts that were kept under these keys. */
export async function eraseInSpare(
  book: Book,
  spare: SpareStorage,
  owned: ReadonlySet<string>,
): Promise<void> {
  await copyAll(book, spare);
  const drafts = (await spare.keys()).filter(
    (key) => isSparedDraftKey(key) && isOwnedBy(owned, key.slice(sparedDraftKey('').length)),
  );
  const intents = (await readIntents(spare)).filter(({ entries }) =>
    entries.some((one) => isAbout(one, owned)),
  );
  // What was sent last is only compared with drafts that are older than it.
  await spare.remove([...drafts, ...intents.map(({ key }) => key), sentKey]);
}

const About = v.object({ entity: v.string(), contact: v.string() });

const isAbout = (entry: unknown, owned: ReadonlySet<string>): boolean =>
  v.is(About, entry) && (owned.has(entry.entity) || owned.has(entry.contact));
