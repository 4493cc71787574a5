import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SentenceContext } from '../domain/quick-log/reading';
import { FieldFoot } from './field-foot';
import type { QuickLog, QuickLogDraft, SaveOutcome } from './quick-log-draft';
import { TroubleLine } from './trouble-line';
import { useQuickLog } from './use-quick-log';
import { useSay } from './wording';
import './quick-log-field.css';

/** What a surface gives to the quick log, and hears from it. */
export interface QuickLogFieldProps {
  /** What is typed so far. The surface owns it, so that it outlives this field. */
  readonly draft: QuickLogDraft;
  /** On each input and each change to a chip: keep it before anything else. */
  readonly onDraft: (draft: QuickLogDraft) => void;
  /** What a sentence is read against, taken anew at each reading. */
  readonly context: () => SentenceContext;
  /** Enter. Failures cross as values, and the text stays. */
  readonly onSave: (log: QuickLog) => Promise<SaveOutcome>;
  /** A sentence could not be read; it is said on screen, and can be saved as a note. */
  readonly onUnread: (cause: unknown) => void;
  /** Who is on screen, by a stable id: what was said of one contact's save is hidden on another's. */
  readonly onScreen: string;
  /** Name of whom the draft belongs to, where that is not who is on screen (Law 1). */
  readonly forWhom?: string | undefined;
  /** Leaves the draft with whom it belongs to, and starts anew for who is on screen. */
  readonly onPutAside?: () => void;
  /** The caret goes into the field each time this changes; 0 leaves it where it is. */
  readonly caret?: number;
  /** Is given the way to take back the sentence that was saved last, for a key of the surface. */
  readonly undoOf?: { current: () => void };
  /** Shows the keys. */
  readonly onKeys?: () => void;
  /** The draft could not be kept: said so, before it can be lost. */
  readonly draftLost?: boolean;
}

/** One sentence, understood while it is typed. The textbox is named "Quick log" on every surface. */
export function QuickLogField(props: QuickLogFieldProps) {
  const log = useQuickLog(props);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowing(box, props.draft.text);
  useCaret(box, props.caret ?? 0);
  return (
    <div class="quick-log">
      <ForWhom {...props} />
      <textarea
        ref={box}
        id={id}
        rows={2}
        dir="auto"
        value={props.draft.text}
        placeholder={useSay()('quickLogExample')}
        onFocus={log.wake}
        onInput={(event) => log.type(event.currentTarget.value)}
        onKeyDown={log.key}
      />
      {log.parts && (
        <log.parts.ChipList
          reading={log.reading}
          saving={log.saving}
          onChange={log.change}
          onEnter={() => void log.save()}
          back={box}
        />
      )}
      <TroubleLine trouble={log.trouble} draftLost={props.draftLost} />
      {log.parts && (
        <log.parts.AfterSave after={log.after} onUndo={log.undo} onRate={log.rate} onSkip={log.skip} />
      )}
      <FieldFoot label={id} onKeys={props.onKeys} />
    </div>
  );
}

function ForWhom({ forWhom, onPutAside }: QuickLogFieldProps) {
  const say = useSay();
  if (forWhom === undefined) return null;
  return (
    <p class="for-whom" role="status">
      <span dir="auto">{say('quickLogFor', forWhom)}</span>
      {onPutAside && (
        <button type="button" class="link" onClick={onPutAside}>
          {say('quickLogPutAside')}
        </button>
      )}
    </p>
  );
}

/** Lets the field grow with its text; CSS sets its least and most. */
function useGrowing(box: { current: HTMLTextAreaElement | null }, text: string) {
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  }, [box, text]);
}

function useCaret(box: { current: HTMLTextAreaElement | null }, caret: number) {
  useLayoutEffect(() => {
    if (caret > 0) box.current?.focus();
  }, [box, caret]);
}
