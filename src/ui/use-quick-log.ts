import { useRef, useState } from 'preact/hooks';
import type { ChipChange, Reading } from '../domain/quick-log/reading';
import { loadWrittenParts } from './load-written-parts';
import type { QuickLogFieldProps } from './quick-log-field';
import { emptyDraft, type SaveTrouble } from './quick-log-draft';
import { readOrNote } from './read-or-note';
import { useAfterSave } from './use-after-save';
import { useLatest } from './use-latest';
import { useReading } from './use-reading';

/**
 * Why nothing was saved: the surface's reasons, an empty sentence, or the reader of sentences that did not load; or that a
 * sentence will be saved as a note and no more, because it could not be read or is too long for it.
 */
export type Trouble = SaveTrouble | 'empty' | 'unread' | 'note-only' | 'too-long';

/** Gives what the quick log shows and does. */
export function useQuickLog(props: QuickLogFieldProps) {
  const latest = useLatest(props);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  // Beside the state, which a second Enter in the same moment would not see yet.
  const busy = useRef(false);
  const { reading, noteOnly, parts, wake } = useReading(props.draft, props.context, props.onUnread);
  const after = useAfterSave(props.onScreen, (draft) => {
    if (latest.current.draft.text === '') latest.current.onDraft(draft);
  });
  if (props.undoOf) props.undoOf.current = () => void after.undo();

  const type = (text: string) => {
    setTrouble(undefined);
    const { draft, onDraft, context } = latest.current;
    onDraft({ text, changes: text === '' ? [] : draft.changes, typedAt: context().now });
  };

  const change = (one: ChipChange) => {
    const { draft, onDraft } = latest.current;
    const others = draft.changes.filter((other) => other.key !== one.key || other.change !== one.change);
    onDraft({ ...draft, changes: [...others, one] });
  };

  const save = async (text = latest.current.draft.text) => {
    if (busy.current) return;
    const { onSave } = latest.current;
    const draft = { ...latest.current.draft, text };
    if (draft.text.trim() === '') return setTrouble('empty');
    busy.current = true;
    setSaving(true);
    try {
      // What stands on screen is what is saved; a letter that was not drawn yet is read first.
      const drawn = text === latest.current.draft.text ? reading : undefined;
      const understood = drawn ?? (await readNow({ ...latest.current, draft }));
      const outcome = await onSave({ ...draft, reading: understood });
      if (!outcome.saved) return setTrouble(outcome.why);
      setTrouble(undefined);
      after.begin(outcome, draft, drawn ? undefined : understood);
      latest.current.onDraft({ ...emptyDraft, text: typedSince(latest.current.draft.text, draft.text) });
    } catch (cause) {
      // Saving gives its failures as values: what rejects is a script that did not load.
      latest.current.onUnread(cause);
      setTrouble('unread');
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };

  const key = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (props.draft.text === '' && plain && after.key(event.key)) return event.preventDefault();
    if (event.key === 'Escape') return event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save(event.currentTarget.value);
  };

  return { ...after, reading, parts, wake, trouble: trouble ?? noteOnly, saving, type, change, save, key };
}

async function readNow({ draft, context, onUnread }: QuickLogFieldProps): Promise<Reading> {
  const { reading, failed } = readOrNote((await loadWrittenParts()).readSentence, draft, context());
  if (failed && !failed.isTooLong) onUnread(failed.cause);
  return reading;
}

/** What was typed while the save was on its way stays in the field. */
const typedSince = (now: string, saved: string) =>
  now.startsWith(saved) ? now.slice(saved.length).trimStart() : now;
