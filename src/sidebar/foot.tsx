import type { Ref } from 'preact';
import { useChanges } from '../surface/change/changes';
import { loadWriting } from '../surface/load-writing';
import type { QuickLog } from '../surface/log/quick-log-draft';
import { QuickLogField } from '../surface/log/quick-log-field';
import { sentenceContext } from '../surface/sentence-context';
import { useWording } from '../ui/wording';
import { isTyping } from './guard/typing';
import { loadSheetWriting } from './load-sheet-writing';
import { useOnScreen } from './on-screen';
import { usePracticeContext } from './practice/use-practice-on-screen';
import type { useDraft } from './use-draft';

interface FootProps {
  readonly draft: ReturnType<typeof useDraft>;
  /** The record on screen was read completely. */
  readonly isReady: boolean;
  readonly root: Ref<HTMLElement>;
  /** What is loaded after the first screen. */
  readonly others: typeof import('./others/parts') | undefined;
  readonly onKeys: () => void;
}

/** The foot of the sheet, always visible: the quick log, and one line that says what came of the last deed. */
export function Foot({ draft, isReady, root, others, onKeys }: FootProps) {
  const { book, view, former } = useOnScreen();
  const { write } = useChanges();
  const { shown, isAgreed, onQuestion } = usePracticeContext();
  const wording = useWording();
  const { field, here, isAway, type, putAside, isLost } = draft;
  if (!field || !here) return null;
  const { owner } = field;
  const save = async (log: QuickLog) => {
    // Whose notes these are must be known first, and said.
    if (!isAway && (former || field.isUnread))
      return { saved: false, why: former ? 'unsure' : 'reading' } as const;
    const [{ saveLog }, { logTarget, asAgreed }] = await Promise.all([loadWriting(), loadSheetWriting()]);
    const { outcome } = await saveLog(write, {
      book,
      log,
      surface: 'sidebar',
      owner: owner.refKey,
      whom: owner.whom,
      onScreen: here,
      zone: wording.zone,
      target: () => logTarget(book, owner.ref),
      ...(isAgreed ? { adapt: asAgreed } : {}),
    });
    return outcome;
  };
  // What else a sentence about the contact on screen may close: introductions, steps, gifts, a review.
  const owed = isReady && !isAway ? shown?.view.owed : undefined;
  return (
    // Until the record was read, only a sentence that is being typed stays in sight.
    <footer class={isReady || isTyping(document) ? 'foot' : 'foot foot-later'} ref={root}>
      {shown && <shown.parts.PracticeLine />}
      <QuickLogField
        field={{
          owner: owner.refKey,
          draft: field.draft,
          type,
          isLost,
          forWhom: isAway ? owner.whom : undefined,
          putAside,
        }}
        context={() => sentenceContext(wording, view?.settings, [...owner.open, ...(owed ?? [])])}
        onSave={save}
        ask={onQuestion}
        onScreen={here}
        status={(forget) => others && <others.StatusLine onOld={forget} />}
        question={shown && <shown.parts.PracticeQuestion />}
        afterSave={shown && <shown.parts.CopyNote />}
        onKeys={onKeys}
      />
    </footer>
  );
}
