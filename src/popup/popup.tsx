import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { ChangeLine } from '../surface/change/change-line';
import { Changing, useChanges } from '../surface/change/changes';
import { useChangeStack } from '../surface/change/use-change-stack';
import { useUndoKeys } from '../surface/change/use-undo-keys';
import type { ReadingSettings } from '../surface/sentence-context';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import { ContactPicker } from './contact-picker';
import { DueSection } from './due-section';
import { LogField } from './log-field';
import { teachable } from './teachable';
import { TurnOnOffer } from './turn-on-offer';
import { useCalled } from './use-called';
import { useDraft } from './use-draft';
import { useQuestions } from './use-questions';
import { useUncounted } from './use-uncounted';
import { useWaiting, type Waiting } from './use-waiting';
import { useWhom } from './use-whom';
import { WaitingLine } from './waiting-line';
import { afterTurn, unfiled, type Whom } from './whom';
import { WhichCrm } from './which-crm';
import { WhomLine } from './whom-line';

export interface PopupProps {
  readonly book: Book;
  readonly around: Around;
  /** What of the settings a sentence is read by; undefined until they were read. */
  readonly settings: ReadingSettings;
  /** What was typed before this code was there. */
  readonly early: string;
  /** Closes the popup. */
  readonly close: () => void;
}

const loadTeaching = () => import('./teach');

/** After the call: one sentence, and what is due. */
export function Popup(props: PopupProps) {
  const { book, around } = props;
  const whom = useWhom(book, around);
  const changes = useChangeStack(book, whom.whom?.onScreen ?? '', around.sendToBackground);
  useUndoKeys(changes);
  return (
    <Changing value={changes}>
      <Inside {...props} {...whom} />
    </Changing>
  );
}

type InsideProps = PopupProps & ReturnType<typeof useWhom>;

function Inside({ book, around, settings, early, close, place, whom, setWhom, found }: InsideProps) {
  const { say } = useWording();
  const called = useCalled();
  const { last } = useChanges();
  const { field, belongTo } = useDraft(book, early);
  const waiting = useWaiting(book);
  const uncounted = useUncounted(around);
  const [isPicking, setPicking] = useState(false);
  const [caret, setCaret] = useState(1);
  const page = useMemo(() => place && teachable(place), [place]);
  const teaching = useLazy(loadTeaching, page !== undefined);
  const whose = whom?.whose ?? (place && unfiled);
  useEffect(() => {
    if (whose !== undefined) void belongTo(whose);
  }, [whose]);
  useLayoutEffect(() => {
    if (last) setWhom((now) => now && afterTurn(now, last));
  }, [last]);
  const toField = () => setCaret((before) => before + 1);
  const questions = useQuestions(whom, toField);
  const done = (chosen?: Whom) => {
    if (chosen) setWhom(chosen);
    setPicking(false);
    toField();
  };
  const goOn = ({ whom: before }: Waiting) => {
    setWhom(before);
    toField();
  };
  const open = (surface: 'today' | 'options') => {
    // Where nothing opens, the popup stays.
    around
      .sendToBackground({ type: 'open', surface })
      .then(close, (cause: unknown) => logUnexpected('opening a page', cause));
  };
  const { parts, loss } = questions;
  const isElsewhere = waiting && whose !== undefined && waiting.owner !== whose && field.draft.text === '';
  return (
    <>
      <main class="popup" hidden={loss !== undefined}>
        <h1 class="unseen">{say('productName')}</h1>
        <WhomLine
          whom={whom}
          isPicking={isPicking}
          onChange={() => (isPicking ? done() : setPicking(true))}
        />
        {isPicking && <ContactPicker book={book} onPick={done} onClose={() => done()} />}
        <LogField
          {...{ book, settings, field, whom, caret }}
          ask={questions.ask}
          found={async () => whom ?? (await found).whom}
          onNobody={() => setPicking(true)}
          onFiled={setWhom}
        />
        <ChangeLine />
        {parts && <parts.QuestionLines {...{ book, questions }} contact={whom?.contact} />}
        {isElsewhere && <WaitingLine waiting={waiting} onGoOn={() => goOn(waiting)} />}
        {place?.offer && <TurnOnOffer offer={place.offer} around={around} />}
        {place?.choices && <WhichCrm choices={place.choices} around={around} />}
        {page && teaching && <teaching.Teach page={page} around={around} close={close} />}
        {uncounted !== undefined && <p class="trouble">{say('popupUncounted', uncounted)}</p>}
        <DueSection {...{ book, around, settings }} onToday={() => open('today')} />
        <footer>
          <button type="button" class="link small" onClick={() => open('options')}>
            {say('openOptions')}
          </button>
        </footer>
      </main>
      {parts && loss && whom && (
        <parts.DebriefScreen
          key={loss.impression.id}
          {...{ book, loss }}
          whom={called(whom)}
          onClose={questions.leave}
        />
      )}
    </>
  );
}
