import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import type { NotWritten } from '../store/try-write';
import { useChanges } from '../surface/change/changes';
import { loadWriting } from '../surface/load-writing';
import type { QuickLog, SaveOutcome } from '../surface/log/quick-log-draft';
import { QuickLogField } from '../surface/log/quick-log-field';
import type { DraftField } from '../surface/log/quick-log-field-props';
import { sentenceContext, type ReadingSettings } from '../surface/sentence-context';
import { useOpenThings } from '../surface/use-open-things';
import { useWording } from '../ui/wording';
import { useDisplayName } from './use-display-name';
import type { Questions } from './use-questions';
import { formerOf } from './former';
import { filedAs, unfiled, type Person } from './person';

interface LogFieldProps {
  readonly book: Book;
  readonly settings: ReadingSettings;
  readonly field: DraftField;
  readonly person: Person | undefined;
  readonly caret: number;
  readonly ask: Questions['ask'];
  /** Resolves to the person once known: Enter may be pressed before that. */
  readonly findPerson: () => Promise<Person | undefined>;
  /** Called when Enter is pressed and no person is known or chosen. */
  readonly onNoPerson: () => void;
  /** Called when Enter is pressed and the page shows somebody else than the book has. */
  readonly onUnsure: () => void;
  /** Called after a save with the person, who now has a contact. */
  readonly onFiled: (person: Person) => void;
}

const loadTarget = () => import('./log-target');

/** The quick log, for the person on screen or the one that the user picked. */
export function LogField({ book, settings, field, person, caret, ask, ...props }: LogFieldProps) {
  const { write } = useChanges();
  const wording = useWording();
  const displayName = useDisplayName();
  const open = useOpenThings(book, person?.contact);
  useEffect(() => {
    // Loaded early, so that it is there when Enter is pressed; if loading fails, Enter tries again.
    loadWriting().catch((cause: unknown) => logUnexpected('loading the code that saves', cause));
  }, []);
  const save = async (log: QuickLog): Promise<SaveOutcome> => {
    const about = await props.findPerson();
    if (!about) {
      props.onNoPerson();
      return { saved: false, why: 'nobody' };
    }
    const doubt = await doubtAbout(book, about);
    if (doubt === 'unsure') props.onUnsure();
    if (doubt) return { saved: false, why: doubt };
    const [{ saveLog }, { logTarget }] = await Promise.all([loadWriting(), loadTarget()]);
    const { outcome, contact } = await saveLog(write, {
      book,
      log,
      surface: 'popup',
      owner: about.owner,
      whom: displayName(about),
      onScreen: about.onScreen,
      zone: wording.zone,
      target: () => logTarget(book, about),
      ownerAfter: (id) => filedAs(about, id).owner,
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
      onScreen={person?.onScreen ?? unfiled}
      caret={caret}
    />
  );
}

/** Returns why a sentence may not be saved under a person: the page shows somebody else, or that could not be read. */
async function doubtAbout(book: Book, person: Person): Promise<'unsure' | NotWritten | undefined> {
  if (person.contact === undefined) return undefined;
  try {
    return (await formerOf(book, person)) && 'unsure';
  } catch (cause) {
    logUnexpected('reading whom a record is of', cause);
    return (await import('../store/try-write')).whyNotWritten(cause);
  }
}
