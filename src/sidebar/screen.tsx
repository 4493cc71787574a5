import { useCallback, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { Changing, useChanges } from '../surface/change/changes';
import { useChangeStack } from '../surface/change/use-change-stack';
import { KeepingForms } from '../ui/begun-forms';
import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { nameToShow } from './facts-to-show';
import { Foot } from './foot';
import { Header } from './header';
import { loadSheetWriting } from './load-sheet-writing';
import { ShowingContact, useOnScreen, type OnScreen } from './on-screen';
import { Practicing, usePracticeOnScreen } from './practice/use-practice-on-screen';
import { refWords } from './ref-words';
import { SheetFailed } from './sheet-failed';
import { SheetView } from './sheet-view';
import { tellPage } from './tell-page';
import { useCaret } from './use-caret';
import { useDeeds } from './use-deeds';
import { useDraft } from './use-draft';
import { useSheetKeys } from './use-sheet-keys';
import { useShown } from './use-shown';

type ScreenProps = Omit<OnScreen, 'shown' | 'whom'> & { readonly retry: () => void };

const loadKeySheet = () => import('./sidebar-keys');
const loadDialogs = () => import('./practice/opened-dialog');
const loadOthers = () => import('./others/parts');

/** One record's screen. */
export function Screen({ retry, ...props }: ScreenProps) {
  const { book, contact, view } = props;
  const say = useSay();
  const shown = nameToShow(view?.overview, contact.facts, view?.sighting);
  const whom = shown.name ?? refWords(contact.ref, contact.crmName, say);
  const here = view?.refKey ?? '';
  const changes = useChangeStack(book, here);
  const forms = useCallback(() => loadForms(book, here), [book, here]);
  return (
    <ShowingContact value={{ ...props, shown, whom }}>
      <Changing value={changes}>
        <KeepingForms value={forms}>
          <SheetAndFoot retry={retry} />
        </KeepingForms>
      </Changing>
    </ShowingContact>
  );
}

/** The sheet, and the quick log at its foot. */
function SheetAndFoot({ retry }: { readonly retry: () => void }) {
  const { book, port, page, contact, view } = useOnScreen();
  const changes = useChanges();
  const deeds = useDeeds();
  const draft = useDraft();
  const ready = view !== undefined && draft.here === view.refKey;
  const others = useLazy(loadOthers, ready);
  const [keysShown, setKeysShown] = useState(false);
  const keys = useLazy(loadKeySheet, keysShown);
  const foot = useRef<HTMLElement>(null);
  const log = useCaret(foot, page.caret);
  const practice = usePracticeOnScreen(draft, log);
  const dialogs = useLazy(loadDialogs, practice.opened !== undefined);
  useSheetKeys({
    log,
    brief: () => practice.open('brief'),
    readBack: () => practice.open('read-back'),
    timeline: () => practice.open('timeline'),
    more: () => practice.open('more'),
    care: practice.doCare,
    keep: () => deeds.keepFirst(view?.overview?.promises ?? []),
    undo: () => void changes.undo(),
    redo: () => void changes.redo(),
    collapse: () => tellPage(port, { type: 'collapse' }),
    help: () => setKeysShown(!keysShown),
  });
  useShown(port, contact.epoch, ready);
  return (
    <Practicing value={practice}>
      {ready && (
        <main key={view.refKey}>
          <Header />
          {others && <others.Offers view={view} />}
          {view.failed ? (
            <SheetFailed onRetry={retry} onRebuild={async () => (await loadSheetWriting()).rebuild(book)} />
          ) : (
            <SheetView view={view} />
          )}
          {others && <others.Linked book={book} contact={contact} />}
        </main>
      )}
      <Foot draft={draft} isReady={ready} root={foot} onKeys={() => setKeysShown(true)} />
      {practice.opened && dialogs && <dialogs.OpenedDialog opened={practice.opened} />}
      {keys && <keys.SidebarKeys onClose={() => setKeysShown(false)} />}
    </Practicing>
  );
}

const loadForms = (book: Book, whose: string) =>
  loadSheetWriting().then(
    ({ begunForms }) => begunForms(book, whose),
    (cause: unknown) => logUnexpected('loading what keeps forms', cause),
  );
