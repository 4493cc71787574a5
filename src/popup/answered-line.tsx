import { useWording } from '../ui/wording';
import { answeredKey, type Answered } from './use-answers';

interface AnsweredLineProps {
  readonly answered: Answered | undefined;
  readonly onUndo: () => void;
}

/** What became of the last answer, and the way to take it back. */
export function AnsweredLine({ answered, onUndo }: AnsweredLineProps) {
  const { say } = useWording();
  const key = answered && answeredKey[answered.standing];
  return (
    <p class="question-line" role="status">
      {key && <span>{say(key)}</span>}
      {answered?.standing === 'done' && <span dir="auto">{answered.said}</span>}
      {answered && answered.written.length > 0 && (
        <button type="button" class="link small" onClick={onUndo}>
          {say('buttonUndo')}
        </button>
      )}
    </p>
  );
}
