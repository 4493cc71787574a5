import type { Ref } from 'preact';
import type { Book } from '../store/book';
import type { Settings } from '../store/settings';
import { QuickLogField } from '../ui/quick-log-field';
import type { QuickLog } from '../ui/quick-log-draft';
import { useWording } from '../ui/wording';
import { ChangeLine } from './change-line';
import { loadWriting } from './load-writing';
import { sentenceContext } from './sentence-context';
import type { Change } from './use-changes';
import type { useDraft } from './use-draft';

interface FootProps {
  readonly book: Book;
  readonly draft: ReturnType<typeof useDraft>;
  readonly settings: Settings | undefined;
  readonly change: Change | undefined;
  readonly onUndo: () => void;
  readonly onKeys: () => void;
  readonly root: Ref<HTMLElement>;
}

/** The sheet's foot, always in reach: what was just done, and the quick log. */
export function Foot({ book, draft, settings, change, onUndo, onKeys, root }: FootProps) {
  const wording = useWording();
  const { field, here } = draft;
  if (!field || !here) return null;
  const save = async (log: QuickLog) => (await loadWriting()).saveLog(book, field.owner, log, wording.zone);
  return (
    <footer class="foot" ref={root}>
      <ChangeLine change={change} onUndo={onUndo} />
      <QuickLogField
        draft={field.draft}
        onDraft={draft.type}
        context={() => sentenceContext(wording, settings, field.owner.open)}
        onSave={save}
        onScreen={here}
        forWhom={draft.isAway ? field.owner.whom : undefined}
        onPutAside={draft.putAside}
        onKeys={onKeys}
        draftLost={draft.lost}
      />
    </footer>
  );
}
