import type { Lesson } from '../../crm/taught/lesson';
import { extensionApi } from '../extension-api';

/** The same as in src/browser/taught.ts. */
const lessonKey = 'li:teaching';

/** Saves the lesson in progress. */
export const keepLesson = (lesson: Lesson): Promise<void> =>
  extensionApi.storage.local.set({ [lessonKey]: lesson });

/** Returns the lesson in progress, if there is one. */
export async function keptLesson(): Promise<Lesson | undefined> {
  const lesson = (await extensionApi.storage.local.get(lessonKey))[lessonKey];
  return isLesson(lesson) ? lesson : undefined;
}

// Only our own scripts write this. The background checks it with the schema, which would be too large for a content script.
const isLesson = (stored: unknown): stored is Lesson => typeof stored === 'object' && stored !== null;
