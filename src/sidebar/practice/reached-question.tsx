import { reachedKey } from '../../domain/keeping/intention/reached-key';
import { useEffect } from 'preact/hooks';
import type { Intention } from '../../domain/keeping/intention';
import { Reached } from '../../domain/keeping/intention/kinds';
import { isSingleKey } from '../../ui/keys';
import { ariaKey } from '../../ui/single-keys';
import { useLatest } from '../../ui/use-latest';
import { useSay } from '../../ui/wording';
import type { SaveEntries } from './save-entries';
import './reached-question.css';

interface ReachedQuestionProps {
  readonly meant: Intention;
  readonly saveEntries: SaveEntries;
}

/** Not numbers: those answer the rating question, which may be open at the same time. */
const keyOf: Readonly<Record<Reached, string>> = { reached: 'y', partly: 'h', missed: 'n' };

/** "Reached?": one line after an interaction that had a plan, answered by one key or click. */
export function ReachedQuestion({ meant, saveEntries }: ReachedQuestionProps) {
  const say = useSay();
  const judge = (how: Reached) =>
    saveEntries(
      () => [{ kind: 'intention.judged', entity: meant.id, contact: meant.contact, data: { how }, text: {} }],
      say('statusMeant', say(reachedKey[how])),
    );
  useKeys(judge);
  return (
    <p class="reached" role="group" aria-label={say('meantQuestion')}>
      {Reached.options.map((how) => (
        <button
          key={how}
          type="button"
          class="action"
          aria-keyshortcuts={ariaKey(keyOf[how])}
          onClick={() => judge(how)}
        >
          <kbd data-single>{keyOf[how]}</kbd> {say(reachedKey[how])}
        </button>
      ))}
    </p>
  );
}

function useKeys(judge: (how: Reached) => void): void {
  const latest = useLatest(judge);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const how = Reached.options.find((one) => keyOf[one] === event.key);
      if (!how || !isSingleKey(event)) return;
      event.preventDefault();
      latest.current(how);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
