import { patternsOf, type Pattern } from '../domain/keeping/debrief/patterns';
import type { LossToDebrief } from '../domain/question/debrief-entries';
import type { Book } from '../store/book';
import { keepingOfType } from '../store/keeping-of-type';
import { DraftDebrief } from '../surface/log/draft-debrief';
import { usePart } from '../surface/unread';
import { DebriefQuestions } from '../ui/debrief-questions';
import { debriefKey } from '../ui/question-words';
import { pastWords } from '../ui/time-words';
import type { useDebrief } from '../ui/use-debrief';
import { useWording } from '../ui/wording';
import './debrief-screen.css';

interface DebriefScreenProps {
  readonly book: Book;
  readonly loss: LossToDebrief;
  /** As shown to the user. */
  readonly personName: string;
  readonly onClose: () => void;
}

/** The debrief of a loss. It replaces the popup's content, because a popup is too small for a dialog over it. */
export const DebriefScreen = ({ book, loss, personName, onClose }: DebriefScreenProps) => (
  <DraftDebrief {...{ book, loss, onClose }}>
    {(debrief) => <InPlace {...{ book, loss, personName, debrief }} />}
  </DraftDebrief>
);

type InPlaceProps = Omit<DebriefScreenProps, 'onClose'> & { readonly debrief: ReturnType<typeof useDebrief> };

function InPlace({ book, loss: { sort, impression }, personName, debrief }: InPlaceProps) {
  const wording = useWording();
  const { say } = wording;
  const patterns = usePatterns(book);
  const leave = () => debrief.keep(false);
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key !== 'Escape') return debrief.key(event);
    // Esc closes the debrief, not the popup.
    event.preventDefault();
    leave();
  };
  return (
    <dialog open class="in-place" aria-label={say(debriefKey[sort])} onKeyDown={key}>
      <header>
        <h2>{say(debriefKey[sort])}</h2>
        <button type="button" class="quiet" onClick={leave}>
          {say('practiceClose')} <kbd>Esc</kbd>
        </button>
      </header>
      <DebriefQuestions
        debrief={debrief}
        about={`${personName} · ${pastWords(impression.happenedAt, Date.now(), wording)}`}
        patterns={patterns}
      />
    </dialog>
  );
}

const none: readonly Pattern[] = [];

const usePatterns = (book: Book): readonly Pattern[] =>
  usePart('debriefs', 'all', async () => patternsOf(await keepingOfType(book, 'debrief')), none, [book]);
