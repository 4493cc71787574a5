import type { Sender } from '../browser/on-message';
import { readOrigins } from '../browser/origins';
import { readLayout, readTechnique, saveLayout, saveTechnique } from '../browser/page-settings';
import { readLesson, saveLesson } from '../browser/taught';
import { lessonOf, type Lesson } from '../crm/taught/lesson';
import type { ToBackground } from '../messages/to-background';

const types = [
  'eye.is-on',
  'layout.read',
  'layout.keep',
  'technique.read',
  'technique.keep',
  'lesson.read',
  'lesson.keep',
] as const;

/** A message about such a setting. */
export type SettingMessage = Extract<ToBackground, { type: (typeof types)[number] }>;

/** Whether a message is about such a setting. */
export const isAboutSetting = (message: ToBackground): message is SettingMessage =>
  types.some((type) => type === message.type);

/**
 * Reads or keeps a setting for a page's script. It may know and change nothing that belongs to another origin, except where the sheet is
 * in the pages of a CRM, which says nothing of anybody.
 */
export async function handlePageSetting(message: SettingMessage, { origin = '' }: Sender): Promise<unknown> {
  switch (message.type) {
    case 'eye.is-on':
      return (await readOrigins())[origin] === message.crm;
    case 'layout.read':
      return readLayout(message.crm);
    case 'layout.keep':
      return saveLayout(message.crm, message.layout);
    case 'technique.read':
      return readTechnique({ ...message, origin });
    case 'technique.keep':
      return saveTechnique({ ...message, origin }, message.technique);
    case 'lesson.read':
      return lessonAt(origin, await readLesson());
    case 'lesson.keep':
      if (!lessonAt(origin, message.lesson)) return false;
      await saveLesson(message.lesson);
      return true;
  }
}

/** Returns a lesson, validated, if it is about this origin. */
function lessonAt(origin: string, stored: unknown): Lesson | null {
  const lesson = lessonOf(stored);
  return lesson && new URL(lesson.url).origin === origin ? lesson : null;
}
