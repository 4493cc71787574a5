import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { stepsFromWords } from '../../domain/implementation/steps-from-words';
import type { NewEntry } from '../../domain/journal/entry';
import { counted } from '../../ui/counted';
import { useWording, type Wording } from '../../ui/wording';
import type { AfterLog } from '../after-log';

interface AfterQuestionProps {
  readonly after: AfterLog;
  readonly onAnswer: (entries: (newId: () => string) => readonly NewEntry[], said: string) => void;
  readonly onSkip: () => void;
}

/** The one question after Enter that takes a line. Enter answers it, Esc leaves it, and the quick log is next. */
export function AfterQuestion({ after, onAnswer, onSkip }: AfterQuestionProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => line.current?.focus(), [after]);
  const answer = (event: Event) => {
    event.preventDefault();
    const words = line.current?.value.trim() ?? '';
    if (words === '') return onSkip();
    const { entries, said } = answerOf(after, words, wording);
    onAnswer(entries, said);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onSkip();
  };
  const rave = after.question.type === 'rave';
  return (
    <form class="line-form after-question" onSubmit={answer} onKeyDown={key}>
      <label for={id}>{say(rave ? 'askRave' : 'askExpect')}</label>
      <input ref={line} id={id} dir="auto" autocomplete="off" />
      <button type="submit">{say('buttonSave')}</button>
      <p class="soft">{rave ? say('askSkip') : `${say('askExpectHint')} ${say('askSkip')}`}</p>
    </form>
  );
}

interface Answer {
  readonly entries: (newId: () => string) => readonly NewEntry[];
  readonly said: string;
}

/** A rave's answer is the intention for the next time; what they expect now is steps. */
function answerOf({ question, impression, contact }: AfterLog, words: string, wording: Wording): Answer {
  if (question.type !== 'rave') {
    const count = stepsFromWords(words, { contact, before: 0, newId: () => '' }).length;
    return {
      entries: (newId) => stepsFromWords(words, { contact, before: 0, newId }),
      said: counted(wording, 'saidSteps', count),
    };
  }
  return {
    entries: (newId): NewEntry[] => [
      { kind: 'impression.edited', entity: impression, contact, data: {}, text: { rave: words } },
      {
        kind: 'intention.set',
        entity: newId(),
        contact,
        data: { from: impression },
        text: { impression: words },
      },
    ],
    said: wording.say('saidRave', words),
  };
}
