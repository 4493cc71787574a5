import { learnFrom, type Learned, type Lesson } from '../../../src/crm/taught/lesson';
import type { TaughtCrm } from '../../../src/crm/taught/taught-crm';

/** Returns what is learned from a second record, of Bo, which must be certain. */
export function learned(lesson: Lesson, url: URL, list: readonly TaughtCrm[] = []): Learned {
  const found = learnFrom(lesson, { url, name: 'Bo' }, list);
  if ('why' in found) throw new Error(found.why);
  return found;
}
