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
import { InPlace } from './in-place';

interface DebriefScreenProps {
  readonly book: Book;
  readonly loss: LossToDebrief;
  /** As shown to the user. */
  readonly personName: string;
  readonly onClose: () => void;
}

/** The debrief of a loss. */
export const DebriefScreen = ({ book, loss, personName, onClose }: DebriefScreenProps) => (
  <DraftDebrief {...{ book, loss, onClose }}>
    {(debrief) => <Questions {...{ book, loss, personName, debrief }} />}
  </DraftDebrief>
);

type QuestionsProps = Omit<DebriefScreenProps, 'onClose'> & {
  readonly debrief: ReturnType<typeof useDebrief>;
};

function Questions({ book, loss: { sort, impression }, personName, debrief }: QuestionsProps) {
  const wording = useWording();
  const { say } = wording;
  const patterns = usePatterns(book);
  return (
    <InPlace name={say(debriefKey[sort])} onClose={() => debrief.keep(false)} onKey={debrief.key}>
      <DebriefQuestions
        debrief={debrief}
        about={`${personName} · ${pastWords(impression.happenedAt, Date.now(), wording)}`}
        patterns={patterns}
      />
    </InPlace>
  );
}

const none: readonly Pattern[] = [];

const usePatterns = (book: Book): readonly Pattern[] =>
  usePart('debriefs', 'all', async () => patternsOf(await keepingOfType(book, 'debrief')), none, [book]);
