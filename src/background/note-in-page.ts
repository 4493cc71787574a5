import type { Sender } from '../browser/on-message';
import { editorIn, putNoteIn, watchEditors } from '../browser/note-in-page';
import type { ToBackground } from '../messages/to-background';
import { isAtRecord } from './prove-frame';

type NoteMessage = Extract<ToBackground, { type: `note.${string}` }>;

/** Finds the editor for a note in the frame's own tab, or puts the note there, if the tab still shows the note's record. */
export async function handleNote(message: NoteMessage, from: Sender): Promise<unknown> {
  const { tab } = from;
  if (tab === undefined) return null;
  if (message.type === 'note.watch') return watchEditors(tab);
  if (!(await isAtRecord(from, message.ref))) return null;
  if (message.type === 'note.find') return (await editorIn(tab)) ?? null;
  return putNoteIn(tab, message.plain, message.html);
}
