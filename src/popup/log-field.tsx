import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OpenQuestion } from '../domain/question/open-question';
import type { Book } from '../store/book';
import { draftKey } from '../store/drafts';
import { sentenceContext, type ReadingSettings } from '../surface/sentence-context';
import type { QuickLog, SaveOutcome } from '../ui/quick-log-draft';
import { QuickLogField } from '../ui/quick-log-field';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import { loadWriting } from './load-writing';
import { useCalled } from './use-called';
import type { useDraft } from './use-draft';
import { useOpenThings } from './use-open-things';
import type { useQuestions } from './use-questions';
import { unfiled, type Whom } from './whom';

interface LogFieldProps {
  readonly book: Book;
  readonly around: Around;
  readonly settings: ReadingSettings;
  readonly draft: ReturnType<typeof useDraft>;
  readonly whom: Whom | undefined;
  readonly caret: number;
  readonly questions: Pick<ReturnType<typeof useQuestions>, 'ask' | 'answersTo'>;
  /** Gives whom it is about once that is known, for an Enter that comes before. */
  readonly found: () => Promise<Whom | undefined>;
  /** Enter came, and there is nobody to write under. */
  readonly onNobody: () => void;
  /** What was saved has a contact now. */
  readonly onFiled: (whom: Whom) => void;
}

/** The quick log, for whom the popup has found or was told. */
export function LogField({ book, around, settings, draft, whom, caret, questions, ...props }: LogFieldProps) {
  const wording = useWording();
  const called = useCalled();
  const open = useOpenThings(book, whom?.contact);
  useEffect(() => {
    // What writes comes while the first letters are typed; Enter asks again where it did not.
    loadWriting().catch((cause: unknown) => logUnexpected('loading what writes', cause));
  }, []);
  const save = async (log: QuickLog): Promise<SaveOutcome> => {
    const about = await props.found();
    if (!about) {
      props.onNobody();
      return { saved: false, why: 'nobody' };
    }
    const key = draftKey('popup', about.whose);
    const name = called(about);
    const { saveLog } = await loadWriting();
    const ask = (left: OpenQuestion | undefined) => questions.ask(left, about.onScreen);
    const { answersTo } = questions;
    return saveLog(book, around, {
      log,
      about,
      key,
      name,
      zone: wording.zone,
      onFiled: props.onFiled,
      ask,
      answersTo,
    });
  };
  return (
    <QuickLogField
      draft={draft.draft}
      onDraft={draft.type}
      context={() => sentenceContext(wording, settings, open)}
      onSave={save}
      onUnread={(cause) => logUnexpected('reading a sentence', cause)}
      onScreen={whom?.onScreen ?? unfiled}
      caret={caret}
      draftLost={draft.isLost}
    />
  );
}
