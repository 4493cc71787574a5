import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ContactRef } from '../../domain/contact/contact-ref';
import type { NewEntry } from '../../domain/journal/entry';
import { asTextQuestion, type TextQuestion } from '../../domain/question/text-question';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { Book } from '../../store/book';
import type { SentForm } from '../../ui/begun-forms';
import { useLazy } from '../../ui/use-lazy';
import { useWording } from '../../ui/wording';
import type { OwnedDraft } from '../draft-state';
import { loadWriting } from '../load-writing';
import { sentenceContext } from '../../surface/sentence-context';
import type { ContactView } from '../use-contact';
import type { DialogName } from './dialogs';
import type { NoteDown } from './note-entries';
import { usePractice, type ShownPractice } from './use-practice';

interface PracticeScreenProps {
  readonly book: Book;
  readonly record: ContactRef;
  readonly whom: string;
  readonly view: ContactView | undefined;
  readonly make: (news: Promise<readonly NewEntry[]>, said: string, sent?: SentForm) => Promise<void>;
  /** The sentence in the quick log; undefined where it is about another than who is on screen. */
  readonly field: OwnedDraft | undefined;
  /** Puts the caret into the quick log. */
  readonly toQuickLog: () => void;
}

/** Which dialog is open, and for which impression. */
interface OpenDialog {
  readonly name: DialogName;
  readonly about: string | undefined;
}

const noLanguages = [] as const;

const loadDialogs = () => import('./dialogs');

/** Gives what the practice adds to a record's screen: its parts on the sheet, its line in the foot, its dialogs and keys. */
export function usePracticeScreen({
  book,
  record,
  whom,
  view,
  make,
  field,
  toQuickLog,
}: PracticeScreenProps) {
  const wording = useWording();
  const here = view?.refKey ?? '';
  const [opened, setOpen] = useOn<OpenDialog>(here);
  const [agreed, setAgreed] = useOn<string>(here);
  const [asked, setAsked] = useOn<TextQuestion>(here);
  const now = useMemo(() => Date.now(), [view, opened]);
  const practice = usePractice(book, view);
  const dialogs = useLazy(loadDialogs, opened !== undefined);
  const read = practice?.read;
  const languages = view?.settings?.languages ?? noLanguages;
  const shown = useMemo(
    () =>
      practice &&
      read && {
        parts: practice.parts,
        view: practice.parts.practiceView(read, now, { ...wording, languages }),
      },
    [practice?.parts, read, now, wording.zone, wording.hours, languages],
  );
  const open = (name: DialogName, about?: string) => setOpen({ name, about });
  const noteDown: NoteDown = (entries, said, sent) =>
    void make(
      loadWriting().then((writing) => writing.entriesUnder(book, record, entries)),
      said,
      sent,
    );
  const care = shown?.parts.firstCare(shown.view, wording);
  const doCare = () => {
    if (!care || !shown) return;
    const promise = shown.parts.carePromise(care, Date.now(), wording);
    if (promise) noteDown(promise.entries, wording.say('carePromised', promise.words));
    else open('debrief');
  };
  const hear = (next: OpenQuestion | undefined) => {
    if (next?.question.type === 'debrief') open('debrief', next.about.id);
    setAsked(next && asTextQuestion(next));
  };
  const leave = () => {
    setAsked(undefined);
    toQuickLog();
  };
  const sentence = () => sentenceContext(wording, view?.settings, field?.owner.open ?? []);
  // What they agreed to is that very sentence: once it is changed, it must be read back again.
  const isAgreed = agreed !== undefined && agreed === field?.draft.text;
  // The caret can go there only once the dialog is gone.
  useEffect(() => {
    if (isAgreed && !opened) toQuickLog();
  }, [isAgreed, opened]);
  const line =
    shown &&
    (asked ? (
      <shown.parts.KeptQuestion
        key={asked.about.id}
        {...{ book, asked }}
        onSkip={leave}
        onAnswer={(entries, said, sent) => {
          noteDown((_, newId) => entries(newId), said, sent);
          leave();
        }}
      />
    ) : isAgreed ? (
      <shown.parts.AgreedLine />
    ) : (
      care && <shown.parts.CareLine care={care} onCare={doCare} />
    ));
  const dialog = opened && dialogs && shown && (
    <dialogs.PracticeDialog
      key={opened.name}
      {...{ unsaved: field?.draft, sentence, onAgreed: setAgreed }}
      {...{ ...opened, book, view: shown.view, whom, now, noteDown, buzzwords: view?.settings?.buzzwords }}
      toTimeline={(id) => open('timeline', id)}
      onClose={() => setOpen(undefined)}
    />
  );
  const onSheet: ShownPractice | undefined = shown && { ...shown, noteDown };
  return { shown: onSheet, line, dialog, isAgreed, doCare, hear, open };
}

/** State that belongs to one record, and is nothing on another's. */
function useOn<T>(here: string): [T | undefined, (value: T | undefined) => void] {
  const [last, setLast] = useState<{ on: string; value: T | undefined }>();
  return [last?.on === here ? last.value : undefined, (value) => setLast({ on: here, value })];
}
