import type { Lesson } from '../../crm/taught/lesson';
import { ask } from '../ask';

/** Saves the lesson in progress. Rejects if it could not be saved. */
export async function keepLesson(lesson: Lesson): Promise<void> {
  if ((await ask({ type: 'lesson.keep', lesson })) !== true) throw new Error('the background kept no lesson');
}

/** Returns the lesson in progress at this page's origin, if there is one. */
export async function keptLesson(): Promise<Lesson | undefined> {
  const lesson = await ask({ type: 'lesson.read' });
  return isLesson(lesson) ? lesson : undefined;
}

// Only our own background answers this. It checks it with the schema, which would be too large for a content script.
const isLesson = (answer: unknown): answer is Lesson => typeof answer === 'object' && answer !== null;
