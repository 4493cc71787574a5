import { crmNoteOf } from '../../../domain/crm-note/crm-note';
import type { NoteText } from '../../../domain/crm-note/note-text';
import type { Wording } from '../../../ui/wording';
import type { PracticeView } from '../practice-view';
import { crmNoteText } from './crm-note-text';

/** Returns what was said and promised last, as text for the CRM; undefined if nothing may leave. */
export function noteToCopy(
  { history, confidential }: Pick<PracticeView, 'history' | 'confidential'>,
  wording: Wording,
): NoteText | undefined {
  const note = crmNoteOf(history, confidential, wording.zone);
  return note && crmNoteText(note, wording);
}
