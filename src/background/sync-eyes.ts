import { openEyes, openIn, registerEyes } from '../browser/eyes';
import { grantedHosts } from '../browser/grants';
import { readDisabledCrms } from '../browser/disabled-crms';
import { logUnexpected } from '../browser/log';
import { patternOf, readOrigins } from '../browser/origins';
import { readLesson, readTaught } from '../browser/taught';
import { crms } from '../crm/index';
import { lessonOf } from '../crm/taught/lesson';
import { taughtListOf } from '../crm/taught/taught-list';
import { eyesToOpen } from './eyes-to-open';

/** Registers the eyes that the current grants allow, and injects new ones into tabs that are already open. */
export async function syncEyes(): Promise<void> {
  try {
    const origins = Object.entries(await readOrigins()).map(
      ([origin, crm]) => [patternOf(origin), crm] as const,
    );
    const taught = taughtListOf(await readTaught()).map(({ id }) => id);
    const lesson = lessonOf(await readLesson());
    const granted = {
      hosts: await grantedHosts(),
      origins,
      taught,
      lesson: lesson && patternOf(new URL(lesson.url).origin),
      disabled: await readDisabledCrms(),
    };
    const eyes = eyesToOpen(crms, granted);
    await registerEyes(eyes);
    await openEyes(eyes);
  } catch (cause) {
    logUnexpected('eyes', cause);
  }
}

/** Lets the pages that are open know what else was taught of their CRM. */
export async function renewTaughtEyes(): Promise<void> {
  try {
    const origins = taughtListOf(await readTaught()).map(({ origin }) => patternOf(origin));
    const granted = new Set(await grantedHosts());
    await openIn(
      origins.filter((pattern) => granted.has(pattern)),
      ['/taught-eye.js'],
    );
  } catch (cause) {
    logUnexpected('what was taught', cause);
  }
}
