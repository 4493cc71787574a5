import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { ChangeLine } from '../surface/change/change-line';
import { ChangesProvider, useChanges } from '../surface/change/changes';
import { useChangeStack } from '../surface/change/use-change-stack';
import { useUndoKeys } from '../surface/change/use-undo-keys';
import type { ReadingSettings } from '../surface/sentence-context';
import { OpenAmendsContext } from '../ui/amends/open-amends';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { ContactPicker } from './contact-picker';
import { DueSection } from './due-section';
import { LogField } from './log-field';
import { PageOffers } from './page-offers';
import { useDisplayName } from './use-display-name';
import { useDraft } from './use-draft';
import { useQuestions } from './use-questions';
import { useBadgeFailure } from './use-badge-failure';
import { useUnsavedDraft, type UnsavedDraft } from './use-unsaved-draft';
import { usePerson } from './use-person';
import { UnsavedDraftLine } from './unsaved-draft-line';
import { afterUndoOrRedo, unfiled, type Person } from './person';
import { PersonLine } from './person-line';

export interface PopupProps {
  readonly book: Book;
  readonly platform: PopupPlatform;
  /** The settings that affect how a sentence is read; undefined until they are loaded. */
  readonly settings: ReadingSettings;
  /** Text typed before this code had loaded. */
  readonly early: string;
  /** Closes the popup. */
  readonly close: () => void;
}

const loadAmends = () => import('./amends-screen');

/** The popup: the quick log, the promises that are due, and what the page on screen offers. */
export function Popup(props: PopupProps) {
  const { book, platform } = props;
  const state = usePerson(book, platform);
  const changes = useChangeStack(book, state.person?.onScreen ?? '', platform.sendToBackground);
  useUndoKeys(changes);
  return (
    <ChangesProvider value={changes}>
      <Content {...props} {...state} />
    </ChangesProvider>
  );
}

type ContentProps = PopupProps & ReturnType<typeof usePerson>;

function Content({ book, platform, settings, early, close, ...state }: ContentProps) {
  const { place, offered, person, setPerson, findPerson } = state;
  const { say } = useWording();
  const displayName = useDisplayName();
  const { last } = useChanges();
  const { field, setOwner } = useDraft(book, early);
  const unsaved = useUnsavedDraft(book);
  const badgeError = useBadgeFailure(platform);
  const [isPicking, setPicking] = useState(false);
  const [caret, setCaret] = useState(1);
  const [mending, setMending] = useState<string>();
  const amends = useLazy(loadAmends, mending !== undefined);
  const owner = person?.owner ?? (place && unfiled);
  useEffect(() => {
    if (owner !== undefined) void setOwner(owner);
  }, [owner]);
  useLayoutEffect(() => {
    if (last) setPerson((now) => now && afterUndoOrRedo(now, last));
  }, [last]);
  const focusField = () => setCaret((before) => before + 1);
  const closeAmends = () => {
    setMending(undefined);
    focusField();
  };
  const questions = useQuestions(person, focusField);
  const done = (chosen?: Person) => {
    if (chosen) setPerson(chosen);
    setPicking(false);
    focusField();
  };
  const resume = ({ person: draftPerson }: UnsavedDraft) => {
    setPerson(draftPerson);
    focusField();
  };
  const open = (surface: 'today' | 'options') => {
    // If the page does not open, the popup stays open.
    platform
      .sendToBackground({ type: 'open', surface })
      .then(close, (cause: unknown) => logUnexpected('opening a page', cause));
  };
  const question = useRef<HTMLElement>(null);
  const { parts, loss } = questions;
  const hasOtherDraft = unsaved && owner !== undefined && unsaved.owner !== owner && field.draft.text === '';
  return (
    <OpenAmendsContext.Provider value={setMending}>
      <main class="popup" hidden={loss !== undefined || amends !== undefined}>
        <h1 class="unseen">{say('productName')}</h1>
        <PersonLine
          person={person}
          isPicking={isPicking}
          onChange={() => (isPicking ? done() : setPicking(true))}
        />
        {isPicking && <ContactPicker book={book} onPick={done} onClose={() => done()} />}
        <LogField
          {...{ book, settings, field, person, caret }}
          ask={questions.ask}
          findPerson={findPerson}
          onNoPerson={() => setPicking(true)}
          onUnsure={() => question.current?.focus()}
          onFiled={setPerson}
        />
        <ChangeLine />
        {parts && <parts.QuestionLines {...{ book, questions, settings, field }} contact={person?.contact} />}
        {hasOtherDraft && <UnsavedDraftLine unsaved={unsaved} onResume={() => resume(unsaved)} />}
        {badgeError !== undefined && <p class="trouble">{say('popupUncounted', badgeError)}</p>}
        <DueSection {...{ book, platform, settings }} onToday={() => open('today')} />
        {/* Below the rows: the page answers when it likes, and would move them under the pointer. */}
        <PageOffers {...{ book, platform, close, place, offered, person, question }} onPerson={done} />
        <footer>
          <button type="button" class="link small" onClick={() => open('options')}>
            {say('openOptions')}
          </button>
        </footer>
      </main>
      {parts && loss && person && (
        <parts.DebriefScreen
          key={loss.impression.id}
          {...{ book, loss }}
          personName={displayName(person)}
          onClose={questions.leave}
        />
      )}
      {amends && mending !== undefined && (
        <amends.AmendsScreen {...{ book, settings }} id={mending} onClose={closeAmends} />
      )}
    </OpenAmendsContext.Provider>
  );
}
