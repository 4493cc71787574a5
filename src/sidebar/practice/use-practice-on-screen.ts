import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenQuestion } from '../../domain/question/open-question';
import { useChanges } from '../../surface/change/changes';
import { useOpenQuestion } from '../../surface/log/use-open-question';
import { requiredContext } from '../../ui/required-context';
import { useWording } from '../../ui/wording';
import { loadSheetWriting } from '../load-sheet-writing';
import { useOnScreen } from '../on-screen';
import type { useDraft } from '../use-draft';
import type { DialogName } from './dialogs';
import type { SaveEntries } from './save-entries';
import type { PracticeView } from './practice-view';
import { usePractice, type PracticeParts } from './use-practice';

/** Which dialog is open, and for what. */
export interface OpenDialog {
  readonly name: DialogName;
  readonly about: string | undefined;
}

/** What the practice adds to the screen of a record. */
export interface PracticeOnScreen {
  /** The parts to show and their data; undefined until both are loaded. */
  readonly shown: { readonly parts: PracticeParts; readonly view: PracticeView } | undefined;
  /** Epoch ms for which `shown` was made. */
  readonly now: number;
  /** The sentence in the quick log, and its owner. */
  readonly draft: ReturnType<typeof useDraft>;
  readonly opened: OpenDialog | undefined;
  readonly open: (name: DialogName, about?: string) => void;
  readonly close: () => void;
  /** The one question after Enter. */
  readonly asked: OpenQuestion | undefined;
  /** Takes the question that a saved sentence raises, and for whom on screen; undefined if none. */
  readonly onQuestion: (question: OpenQuestion | undefined, on?: string) => void;
  /** Closes the question, answered or not, and moves the caret to the quick log. */
  readonly closeQuestion: () => void;
  /** They agreed to the sentence in the field when it was read back. */
  readonly isAgreed: boolean;
  readonly agree: (sentence: string) => void;
  /** Does what is suggested, if anything is. */
  readonly doCare: () => void;
  readonly saveEntries: SaveEntries;
}

const noLanguages = [] as const;

/** Returns the practice of the contact on screen. `toQuickLog` puts the caret into the quick log. */
export function usePracticeOnScreen(
  draft: ReturnType<typeof useDraft>,
  toQuickLog: () => void,
): PracticeOnScreen {
  const { book, contact, view } = useOnScreen();
  const { make } = useChanges();
  const wording = useWording();
  const here = view?.refKey ?? '';
  const [opened, setOpen] = useStatePerRecord<OpenDialog>(here);
  const [agreed, agree] = useStatePerRecord<string>(here);
  const { question: asked, ask } = useOpenQuestion(here);
  const now = useMemo(() => Date.now(), [view, opened]);
  const practice = usePractice(book, view);
  const { parts, read } = practice ?? {};
  const languages = view?.settings?.languages ?? noLanguages;
  const shown = useMemo(
    () => parts && read && { parts, view: parts.practiceView(read, now, { ...wording, languages }) },
    [parts, read, now, wording.zone, wording.hours, languages],
  );
  const open = (name: DialogName, about?: string) => setOpen({ name, about });
  const saveEntries: SaveEntries = (entries, said, sent) => {
    const newEntries = loadSheetWriting().then(({ entriesForRef }) =>
      entriesForRef(book, contact.ref, entries),
    );
    void make(newEntries, said, sent);
  };
  const doCare = () => shown?.parts.doCare(shown.view, wording, { saveEntries, open });
  const onQuestion = (next: OpenQuestion | undefined, on?: string) => {
    if (next?.question.type === 'debrief') open('debrief', next.about.id);
    ask(next, on);
  };
  const closeQuestion = () => {
    ask(undefined);
    toQuickLog();
  };
  // They agreed to exactly this sentence: once it is changed, it must be read back again.
  const isAgreed = agreed !== undefined && !draft.isAway && agreed === draft.field?.draft.text;
  // The quick log can get the focus only once the dialog is closed.
  useEffect(() => {
    if (isAgreed && !opened) toQuickLog();
  }, [isAgreed, opened]);
  const close = () => setOpen(undefined);
  return {
    shown,
    now,
    draft,
    opened,
    open,
    close,
    asked,
    onQuestion,
    closeQuestion,
    isAgreed,
    agree,
    doCare,
    saveEntries,
  };
}

/** State that belongs to one record, and is undefined for any other. */
function useStatePerRecord<T>(here: string): [T | undefined, (value: T | undefined) => void] {
  const [last, setLast] = useState<{ on: string; value: T | undefined }>();
  return [last?.on === here ? last.value : undefined, (value) => setLast({ on: here, value })];
}

/** Wraps the screen of one record; `usePracticeContext` returns its practice inside it, and throws outside. */
export const [PracticeProvider, usePracticeContext] = requiredContext<PracticeOnScreen>('PracticeProvider');
