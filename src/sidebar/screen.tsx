import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { sendToBackground } from '../browser/send-to-background';
import { logUnexpected } from '../browser/log';
import { refKey } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import { KeepingForms, type SentForm } from '../ui/begun-forms';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import { deedsOf } from './deeds';
import { nameToShow } from './facts-to-show';
import { Foot } from './foot';
import { Header } from './header';
import { loadWriting } from './load-writing';
import { openThings } from '../store/open-things';
import type { PageContact, PageState } from './page-state';
import { usePracticeScreen } from './practice/use-practice-screen';
import { refWords } from './ref-words';
import { SheetFailed } from './sheet-failed';
import { SheetView } from './sheet-view';
import { tellPage } from './tell-page';
import { useCaret } from './use-caret';
import { isUndoable, useChanges } from './use-changes';
import type { ContactView } from './use-contact';
import { useDraft } from './use-draft';
import { useSheetKeys } from './use-sheet-keys';
import { useShown } from './use-shown';

export interface ScreenProps {
  readonly book: Book;
  readonly port: MessagePort;
  readonly page: PageState;
  readonly contact: PageContact;
  /** Undefined while the record is being read: then nothing of anybody is on screen. */
  readonly view: ContactView | undefined;
  readonly retry: () => void;
}

const loadKeySheet = () => import('./sidebar-keys');
const loadOthers = () => import('./others/parts');

/** One record's screen: the sheet, and the quick log at its foot. */
export function Screen({ book, port, page, contact, view, retry }: ScreenProps) {
  const wording = useWording();
  const fallback = refWords(contact.ref, contact.crmName, wording.say);
  const shown = nameToShow(view?.overview, contact.facts, view?.sighting);
  const whom = shown.name ?? fallback;
  const owner = useMemo(
    () => view && { refKey: view.refKey, ref: contact.ref, whom, open: openThings(view.overview) },
    [view, whom],
  );
  const draft = useDraft(book, refKey(contact.ref), owner);
  const ready = view !== undefined && draft.here === view.refKey;
  const here = view?.refKey ?? '';
  const changes = useChanges(book, here);
  const deeds = deedsOf(changes.make, wording);
  const [keysShown, setKeysShown] = useState(false);
  const keys = useLazy(loadKeySheet, keysShown);
  const others = useLazy(loadOthers, ready);
  const foot = useRef<HTMLElement>(null);
  const undoLog = useRef(() => {});
  const collapse = () => tellPage(port, { type: 'collapse' });
  const log = useCaret(foot, page.caret);
  const practice = usePracticeScreen({
    book,
    whom,
    view,
    make: changes.make,
    toQuickLog: log,
    field: draft.isAway ? undefined : draft.field,
    record: contact.ref,
  });
  useSheetKeys({
    log,
    brief: () => practice.open('brief'),
    readBack: () => practice.open('read-back'),
    timeline: () => practice.open('timeline'),
    more: () => practice.open('more'),
    care: practice.doCare,
    keep: () => deeds.keepFirst(view?.overview?.promises ?? []),
    undo: () => (isUndoable(changes.change) ? void changes.undo() : undoLog.current()),
    collapse,
    help: () => setKeysShown(!keysShown),
  });
  useShown(port, contact.epoch, ready);
  const name = (facts: PageFacts, sent?: SentForm) =>
    void changes.make(
      loadWriting().then(({ entriesOfNaming }) => entriesOfNaming(book, contact.ref, facts)),
      wording.say('changeSaidNamed', facts.name ?? fallback),
      sent,
    );
  const forms = useCallback(() => loadForms(book, here), [book, here]);
  return (
    <KeepingForms value={forms}>
      {ready && (
        <main key={view.refKey}>
          <Header
            {...{ shown, fallback, layout: page.layout, stage: view.overview?.contact.stage }}
            onConfirm={() => shown.seen && name(shown.seen)}
            onName={(said, sent) => name({ name: said, witness: false }, sent)}
            onPlace={(place) => tellPage(port, { type: 'place', ...place })}
            onOpen={open}
            onPractice={practice.open}
            onCollapse={collapse}
          />
          {others && <others.Offers {...{ book, contact, view, make: changes.make }} />}
          {view.failed ? (
            <SheetFailed onRetry={retry} onRebuild={async () => (await loadWriting()).rebuild(book)} />
          ) : (
            <SheetView
              view={view}
              deeds={deeds}
              practice={practice.shown}
              onMore={() => practice.open('timeline')}
            />
          )}
          {others && <others.Linked book={book} contact={contact} />}
        </main>
      )}
      <Foot
        {...{ book, draft, settings: view?.settings, root: foot, change: changes.change }}
        onUndo={() => void changes.undo()}
        onSaved={changes.forget}
        undoLog={undoLog}
        onKeys={() => setKeysShown(true)}
        onAsk={practice.hear}
        isAgreed={practice.isAgreed}
        owed={ready && !draft.isAway ? practice.shown?.view.owed : undefined}
      >
        {practice.line}
      </Foot>
      {practice.dialog}
      {keys && <keys.SidebarKeys onClose={() => setKeysShown(false)} />}
    </KeepingForms>
  );
}

const loadForms = (book: Book, whose: string) =>
  loadWriting().then(
    ({ begunForms }) => begunForms(book, whose),
    (cause: unknown) => logUnexpected('loading what keeps forms', cause),
  );

function open(surface: 'today' | 'options') {
  sendToBackground({ type: 'open', surface }).catch((cause: unknown) =>
    logUnexpected('opening a page', cause),
  );
}
