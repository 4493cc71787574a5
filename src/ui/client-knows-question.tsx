import type { Ref } from 'preact';
import { ariaKey } from './single-keys';
import { useSay } from './wording';
import './question.css';

interface ClientKnowsQuestionProps {
  /** Gets the focus, so that only Y and N answer the question. */
  readonly group: Ref<HTMLFieldSetElement>;
  readonly onAnswer: (theyKnow: boolean) => void;
}

/** "Do they know about it?" A new date that they do not know does not change what they expect (P4). */
export function ClientKnowsQuestion({ group, onAnswer }: ClientKnowsQuestionProps) {
  const say = useSay();
  const [yes, no] = [say('keyYes'), say('keyNo')];
  const key = (event: KeyboardEvent) => {
    const pressed = event.key.toLocaleUpperCase();
    if (event.ctrlKey || event.altKey || event.metaKey || (pressed !== yes && pressed !== no)) return;
    event.preventDefault();
    event.stopPropagation();
    onAnswer(pressed === yes);
  };
  return (
    <fieldset ref={group} class="question" tabIndex={-1} onKeyDown={key}>
      <legend>{say('sheetTheyKnow')}</legend>
      <button type="button" class="action" aria-keyshortcuts={ariaKey(yes)} onClick={() => onAnswer(true)}>
        <kbd data-single>{yes}</kbd> {say('sheetTheyKnowYes')}
      </button>
      <button type="button" class="action" aria-keyshortcuts={ariaKey(no)} onClick={() => onAnswer(false)}>
        <kbd data-single>{no}</kbd> {say('sheetTheyKnowNo')}
      </button>
    </fieldset>
  );
}
