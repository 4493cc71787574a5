import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { ChipChange, Reading, SentenceContext } from '../../domain/quick-log/reading';
import { loadTypingParts } from './load-typing-parts';
import type { QuickLogFieldProps } from './quick-log-field-props';
import { emptyDraft, type QuickLogDraft, type Trouble } from './quick-log-draft';
import { useAfterSave } from './use-after-save';
import { useLatest } from '../../ui/use-latest';
import { useReading } from './use-reading';

/** Returns the state of the quick log and its actions. */
export function useQuickLog(props: QuickLogFieldProps) {
  const { field } = props;
  const latest = useLatest(props);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  // Besides the state, because a second Enter in the same moment would not see that yet.
  const busy = useRef(false);
  const { reading, noteOnly, parts, wake } = useReading(field.draft, props.context);
  const after = useAfterSave(props.onScreen, props.ask);

  const type = (text: string) => {
    setTrouble(undefined);
    const { context } = latest.current;
    const { draft, type: keep } = latest.current.field;
    keep({ text, changes: text === '' ? [] : draft.changes, typedAt: context().now });
  };

  const forget = () => {
    setTrouble(undefined);
    after.forget();
  };

  const change = (added: ChipChange) => {
    const { draft, type: keep } = latest.current.field;
    const others = draft.changes.filter((other) => other.key !== added.key || other.change !== added.change);
    keep({ ...draft, changes: [...others, added] });
  };

  const save = async (text = latest.current.field.draft.text) => {
    if (busy.current) return;
    const { onSave, field: saved } = latest.current;
    const draft = { ...saved.draft, text };
    if (draft.text.trim() === '') return setTrouble('empty');
    busy.current = true;
    setSaving(true);
    try {
      // Saves the reading on screen. If the last input was not rendered yet, the sentence is read first.
      const drawn = text === latest.current.field.draft.text ? reading : undefined;
      const understood = drawn ?? (await readNow(draft, latest.current.context()));
      const outcome = await onSave({ ...draft, reading: understood });
      if (!outcome.saved) return setTrouble(outcome.why);
      setTrouble(undefined);
      after.begin(outcome, drawn ? undefined : understood);
      const { owner, draft: now, type: keep } = latest.current.field;
      // Put aside meanwhile, the field has the sentence of another contact.
      if (owner === saved.owner) keep({ ...emptyDraft, text: typedSince(now.text, draft.text) });
    } catch (cause) {
      // Failures to save are values, so this is a script that did not load.
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

  return {
    ...after,
    reading,
    parts,
    wake,
    trouble: trouble ?? noteOnly,
    saving,
    type,
    change,
    save,
    key,
    forget,
  };
}

async function readNow(draft: QuickLogDraft, context: SentenceContext): Promise<Reading> {
  const { readOrNote } = await loadTypingParts(context.languages);
  const { reading, failed } = readOrNote(draft, context);
  if (failed && !failed.isTooLong) logUnexpected('reading a sentence', failed.cause);
  return reading;
}

/** Returns what was typed during the save; it stays in the field. */
const typedSince = (now: string, saved: string) =>
  now.startsWith(saved) ? now.slice(saved.length).trimStart() : now;
