import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { ChipChange, Reading, SentenceContext } from '../../domain/quick-log/reading';
import { loadWrittenParts } from './load-written-parts';
import type { QuickLogFieldProps } from './quick-log-field-props';
import { emptyDraft, type QuickLogDraft, type Trouble } from './quick-log-draft';
import { readOrNote } from './read-or-note';
import { useAfterSave } from './use-after-save';
import { useLatest } from '../../ui/use-latest';
import { useReading } from './use-reading';

/** Gives what the quick log shows and does. */
export function useQuickLog(props: QuickLogFieldProps) {
  const { field } = props;
  const latest = useLatest(props);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  // Beside the state, which a second Enter in the same moment would not see yet.
  const busy = useRef(false);
  const { reading, noteOnly, parts, wake } = useReading(field.draft, props.context);
  const after = useAfterSave(props.onScreen, props.ask);

  const type = (text: string) => {
    setTrouble(undefined);
    const { context } = latest.current;
    const { draft, type: keep } = latest.current.field;
    keep({ text, changes: text === '' ? [] : draft.changes, typedAt: context().now });
  };

  const change = (one: ChipChange) => {
    const { draft, type: keep } = latest.current.field;
    const others = draft.changes.filter((other) => other.key !== one.key || other.change !== one.change);
    keep({ ...draft, changes: [...others, one] });
  };

  const save = async (text = latest.current.field.draft.text) => {
    if (busy.current) return;
    const { onSave } = latest.current;
    const draft = { ...latest.current.field.draft, text };
    if (draft.text.trim() === '') return setTrouble('empty');
    busy.current = true;
    setSaving(true);
    try {
      // What stands on screen is what is saved; a letter that was not drawn yet is read first.
      const drawn = text === latest.current.field.draft.text ? reading : undefined;
      const understood = drawn ?? (await readNow(draft, latest.current.context()));
      const outcome = await onSave({ ...draft, reading: understood });
      if (!outcome.saved) return setTrouble(outcome.why);
      setTrouble(undefined);
      after.begin(outcome, drawn ? undefined : understood);
      const { draft: now, type: keep } = latest.current.field;
      keep({ ...emptyDraft, text: typedSince(now.text, draft.text) });
    } catch (cause) {
      // Saving gives its failures as values: what rejects is a script that did not load.
      logUnexpected('saving a sentence', cause);
      setTrouble('unread');
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };

  const key = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (field.draft.text === '' && plain && after.key(event.key)) return event.preventDefault();
    if (event.key === 'Escape') return event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save(event.currentTarget.value);
  };

  return { ...after, reading, parts, wake, trouble: trouble ?? noteOnly, saving, type, change, save, key };
}

async function readNow(draft: QuickLogDraft, context: SentenceContext): Promise<Reading> {
  const { reading, failed } = readOrNote(
    (await loadWrittenParts(context.languages)).readTyped,
    draft,
    context,
  );
  if (failed && !failed.isTooLong) logUnexpected('reading a sentence', failed.cause);
  return reading;
}

/** What was typed while the save was on its way stays in the field. */
const typedSince = (now: string, saved: string) =>
  now.startsWith(saved) ? now.slice(saved.length).trimStart() : now;
