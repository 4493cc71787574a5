import { useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import type { ReadingSettings } from '../surface/sentence-context';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import { ContactPicker } from './contact-picker';
import { DueSection } from './due-section';
import { LogField } from './log-field';
import { teachable } from './teachable';
import { TurnOnOffer } from './turn-on-offer';
import { useDraft } from './use-draft';
import { useQuestions } from './use-questions';
import { useUncounted } from './use-uncounted';
import { useWaiting, type Waiting } from './use-waiting';
import { useWhom } from './use-whom';
import { WaitingLine } from './waiting-line';
import { unfiled, type Whom } from './whom';
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
export function Popup({ book, around, settings, early, close }: PopupProps) {
  const { say } = useWording();
  const { place, whom, choose, found } = useWhom(book, around);
  const draft = useDraft(book, early);
  const waiting = useWaiting(book);
  const uncounted = useUncounted(around);
  const [isPicking, pick] = useState(false);
  const [caret, putCaret] = useState(1);
  const page = useMemo(() => place && teachable(place), [place]);
  const teaching = useLazy(loadTeaching, page !== undefined);
  const whose = whom?.whose ?? (place && unfiled);
  useEffect(() => {
    if (whose !== undefined) void draft.belongTo(whose);
  }, [whose]);
  const toField = () => putCaret((last) => last + 1);
  const questions = useQuestions(book, around, whom, toField);
  const done = (chosen?: Whom) => {
    if (chosen) choose(chosen);
    pick(false);
    toField();
  };
  const goOn = ({ whom: before }: Waiting) => {
    choose(before);
    toField();
  };
  const open = (surface: 'today' | 'options') => {
    // Where nothing opens, the popup stays.
    around
      .sendToBackground({ type: 'open', surface })
      .then(close, (cause: unknown) => logUnexpected('opening a page', cause));
  };
  const isElsewhere = waiting && whose !== undefined && waiting.owner !== whose && draft.draft.text === '';
  return (
    <>
      <main class="popup" hidden={Boolean(questions.screen)}>
        <h1 class="unseen">{say('productName')}</h1>
        <WhomLine whom={whom} isPicking={isPicking} onChange={() => (isPicking ? done() : pick(true))} />
        {isPicking && <ContactPicker book={book} onPick={done} onClose={() => done()} />}
        <LogField
          {...{ book, around, settings, draft, whom, caret, questions }}
          found={async () => whom ?? (await found).whom}
          onNobody={() => pick(true)}
          onFiled={choose}
        />
        {questions.lines}
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
      {questions.screen}
    </>
  );
}
