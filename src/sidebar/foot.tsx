import type { ComponentChildren, Ref } from 'preact';
import { logUnexpected } from '../browser/log';
import type { OpenQuestion } from '../domain/question/open-question';
import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from '../store/book';
import type { Settings } from '../store/settings';
import { QuickLogField } from '../ui/quick-log-field';
import type { QuickLog } from '../ui/quick-log-draft';
import { useWording } from '../ui/wording';
import { ChangeLine } from './change-line';
import { loadWriting } from './load-writing';
import { sentenceContext } from '../surface/sentence-context';
import type { Change } from './use-changes';
import type { useDraft } from './use-draft';

interface FootProps {
  readonly book: Book;
  readonly draft: ReturnType<typeof useDraft>;
  readonly settings: Settings | undefined;
  readonly change: Change | undefined;
  readonly onUndo: () => void;
  /** A sentence was saved: it is what was last done. */
  readonly onSaved: () => void;
  /** Holds the way to take back the sentence that was saved last. */
  readonly undoLog: { current: () => void };
  readonly onKeys: () => void;
  readonly root: Ref<HTMLElement>;
  /** It was read back as it stands, and they agreed. */
  readonly isAgreed: boolean;
  /** What else is open with who is on screen, where the sentence is about them: introductions, steps, gifts, a review. */
  readonly owed: readonly OpenThing[] | undefined;
  /** What a saved sentence leaves to be asked; undefined: nothing. */
  readonly onAsk: (left: OpenQuestion | undefined) => void;
  /** The one question, or the one line of care. */
  readonly children: ComponentChildren;
}

/** The sheet's foot, always in reach: what was just done, and the quick log. */
export function Foot(props: FootProps) {
  const { book, draft, settings, change, onUndo, onKeys, root, isAgreed, owed = [], onAsk } = props;
  const wording = useWording();
  const { field, here } = draft;
  if (!field || !here) return null;
  const save = async (log: QuickLog) => {
    const { saveLog } = await loadWriting();
    const outcome = await saveLog(book, field.owner, log, { zone: wording.zone, isAgreed, ask: onAsk });
    if (outcome.saved) props.onSaved();
    return outcome;
  };
  return (
    <footer class="foot" ref={root}>
      <ChangeLine change={change} onUndo={onUndo} />
      {props.children}
      <QuickLogField
        draft={field.draft}
        onDraft={draft.type}
        context={() => sentenceContext(wording, settings, [...field.owner.open, ...owed])}
        onSave={save}
        onUnread={(cause) => logUnexpected('reading a sentence', cause)}
        onScreen={here}
        forWhom={draft.isAway ? field.owner.whom : undefined}
        onPutAside={draft.putAside}
        onKeys={onKeys}
        undoOf={props.undoLog}
        draftLost={draft.lost}
      />
    </footer>
  );
}
