import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { useChanges } from '../surface/change/changes';
import { loadWriting } from '../surface/load-writing';
import type { QuickLog, SaveOutcome } from '../surface/log/quick-log-draft';
import { QuickLogField } from '../surface/log/quick-log-field';
import type { DraftField } from '../surface/log/quick-log-field-props';
import { sentenceContext, type ReadingSettings } from '../surface/sentence-context';
import { useWording } from '../ui/wording';
import { useCalled } from './use-called';
import { useOpenThings } from './use-open-things';
import type { Questions } from './use-questions';
import { filedAs, unfiled, type Whom } from './whom';

interface LogFieldProps {
  readonly book: Book;
  readonly settings: ReadingSettings;
  readonly field: DraftField;
  readonly whom: Whom | undefined;
  readonly caret: number;
  readonly ask: Questions['ask'];
  /** Gives whom it is about once that is known, for an Enter that comes before. */
  readonly found: () => Promise<Whom | undefined>;
  /** Enter came, and there is nobody to write under. */
  readonly onNobody: () => void;
  /** What was saved has a contact now. */
  readonly onFiled: (whom: Whom) => void;
}

const loadTarget = () => import('./log-target');

/** The quick log, for whom the popup has found or was told. */
export function LogField({ book, settings, field, whom, caret, ask, ...props }: LogFieldProps) {
  const { write } = useChanges();
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
    const [{ saveLog }, { logTarget }] = await Promise.all([loadWriting(), loadTarget()]);
    const { outcome, contact } = await saveLog(write, {
      log,
      surface: 'popup',
      whose: about.whose,
      whom: called(about),
      zone: wording.zone,
      target: () => logTarget(book, about),
      whoseAfter: (id) => filedAs(about, id).whose,
    });
    if (contact !== undefined) props.onFiled(filedAs(about, contact));
    return outcome;
  };
  return (
    <QuickLogField
      field={field}
      context={() => sentenceContext(wording, settings, open)}
      onSave={save}
      ask={ask}
      onScreen={whom?.onScreen ?? unfiled}
      caret={caret}
    />
  );
}
