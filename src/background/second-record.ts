import type { Sender } from '../browser/on-message';
import { logUnexpected } from '../browser/log';
import { readOrigins, saveOrigin } from '../browser/origins';
import { addressWhen } from '../browser/record-tabs';
import { endLesson, readLesson, readTaught, saveTaught } from '../browser/taught';
import { crmOfHost } from '../crm/crm-of-host';
import { crms } from '../crm/index';
import { learnFrom, lessonOf, nameLine } from '../crm/taught/lesson';
import { taughtListOf, withTaught } from '../crm/taught/taught-list';
import type { SecondRecord } from '../messages/second-record';

/**
 * Learns a CRM from a second record, and turns it on if the id cannot be anything else. Its page could be made to say any name, but only
 * of its own origin, and only while the user is teaching that.
 */
export async function learnSecond({ tab, origin }: Sender, shown: string): Promise<SecondRecord | null> {
  const lesson = lessonOf(await readLesson());
  if (!lesson || tab === undefined || origin !== new URL(lesson.url).origin) return null;
  const url = await addressWhen(tab, ({ href }) => href !== lesson.url);
  if (url?.origin !== origin) return null;
  const list = taughtListOf(await readTaught());
  // Whoever runs there is known: no page may put another in its place.
  const known = (await readOrigins())[origin];
  if (crmOfHost(url, crms) || (known !== undefined && !list.some(({ id }) => id === known))) return null;
  const name = nameLine(shown);
  const learned = learnFrom(lesson, { url, name }, list);
  if ('why' in learned) return { type: 'not-learned', first: lesson.name, ...learned };
  const { taught, id } = learned;
  if (!/\d/.test(id)) return { type: 'confirm', name, id };
  try {
    await saveTaught(withTaught(list, taught));
    await saveOrigin(origin, taught.id);
    await endLesson();
  } catch (cause) {
    logUnexpected('turning on a taught CRM', cause);
    return null;
  }
  return { type: 'on', crmName: taught.name, name, id };
}
