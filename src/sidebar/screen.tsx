import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { ChangesProvider, useChanges } from '../surface/change/changes';
import { useChangeStack } from '../surface/change/use-change-stack';
import { OpenAmendsContext } from '../ui/amends/open-amends';
import { FormDraftsProvider } from '../ui/form-drafts';
import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { nameToShow } from './name-to-show';
import { Foot } from './foot';
import { Header } from './header';
import { loadSheetWriting } from './load-sheet-writing';
import { OnScreenProvider, useOnScreen, type OnScreen } from './on-screen';
import { PracticeProvider, usePracticeOnScreen } from './practice/use-practice-on-screen';
import { SheetView } from './sheet-view';
import { sendToPage } from './send-to-page';
import { useCaret } from './use-caret';
import { useSheetActions } from './use-sheet-actions';
import { useDraft } from './use-draft';
import { useSheetKeys } from './use-sheet-keys';
import { useReportShown } from './use-report-shown';

type ScreenProps = Omit<OnScreen, 'shown' | 'whom' | 'former'> & { readonly retry: () => void };

const loadKeySheet = () => import('./sidebar-keys');
const loadDialogs = () => import('./practice/opened-dialog');
const loadOthers = () => import('./others/parts');
const loadFailed = () => import('./sheet-failed');

/** The screen of one record. */
export function Screen({ retry, ...props }: ScreenProps) {
  const { book, contact } = props;
  const say = useSay();
  const others = useLazy(loadOthers, props.view !== undefined);
  const former = others?.formerOf(props.view?.overview, contact.facts);
  const view = useMemo(
    () => (former && props.view ? { ...props.view, overview: undefined } : props.view),
    [former, props.view],
  );
  const shown = nameToShow(view?.overview, contact.facts, view?.sighting);
  const whom =
    shown.name ?? others?.refWords(contact.ref, contact.crmName, say) ?? say('nameUnread', contact.crmName);
  const here = view?.refKey ?? '';
  const changes = useChangeStack(book, here);
  const forms = useCallback(() => loadForms(book, here), [book, here]);
  return (
    <OnScreenProvider value={{ ...props, view, shown, whom, former }}>
      <ChangesProvider value={changes}>
        <FormDraftsProvider value={forms}>
          <SheetAndFoot retry={retry} others={others} />
        </FormDraftsProvider>
      </ChangesProvider>
    </OnScreenProvider>
  );
}

interface SheetProps {
  readonly retry: () => void;
  /** What is loaded after the first screen. */
  readonly others: Awaited<ReturnType<typeof loadOthers>> | undefined;
}

/** The sheet, and the quick log at its foot. */
function SheetAndFoot({ retry, others }: SheetProps) {
  const { book, port, page, contact, view, former } = useOnScreen();
  const changes = useChanges();
  const actions = useSheetActions();
  const draft = useDraft();
  const ready = view !== undefined && draft.known === view.refKey;
  const failed = useLazy(loadFailed, view?.failed === true);
  const [keysShown, setKeysShown] = useState(false);
  const keys = useLazy(loadKeySheet, keysShown);
  const foot = useRef<HTMLElement>(null);
  const toQuickLog = useCaret(foot, page.caret);
  const practice = usePracticeOnScreen(draft, toQuickLog);
  const dialogs = useLazy(loadDialogs, practice.opened !== undefined);
  useSheetKeys({
    log: toQuickLog,
    brief: () => practice.open('brief'),
    readBack: () => practice.open('read-back'),
    timeline: () => practice.open('timeline'),
    more: () => practice.open('more'),
    care: practice.doCare,
    keep: () => actions.keepFirst(view?.overview?.promises ?? []),
    undo: () => void changes.undo(),
    redo: () => void changes.redo(),
    collapse: () => sendToPage(port, { type: 'collapse' }),
    help: () => setKeysShown(!keysShown),
  });
  useReportShown(port, contact.epoch);
  return (
    <PracticeProvider value={practice}>
      <OpenAmendsContext.Provider value={(promise) => practice.open('amends', promise)}>
        {ready && (
          <main key={view.refKey}>
            <div class="above-rows">
              <Header />
              {others && !former && <others.PageQuestions />}
            </div>
            {view.failed
              ? failed && <failed.SheetFailed book={book} onRetry={retry} />
              : !former && <SheetView view={view} noHistory={others && <others.NoHistory />} />}
            {former && others && <others.WhoIsThis />}
            {others && <others.LinkedPeople book={book} contact={contact} />}
          </main>
        )}
        {others && <others.AtRest port={port} kept={draft.kept} read={draft.read} />}
        <Foot draft={draft} isReady={ready} root={foot} others={others} onKeys={() => setKeysShown(true)} />
        {practice.opened && dialogs && <dialogs.OpenedDialog opened={practice.opened} />}
        {keys && <keys.SidebarKeys onClose={() => setKeysShown(false)} />}
      </OpenAmendsContext.Provider>
    </PracticeProvider>
  );
}

const loadForms = (book: Book, owner: string) =>
  loadSheetWriting().then(
    ({ sheetFormDrafts }) => sheetFormDrafts(book, owner),
    (cause: unknown) => logUnexpected('loading the drafts of forms', cause),
  );
