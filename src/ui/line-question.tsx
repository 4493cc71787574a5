import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { NewEntry } from '../domain/journal/entry';
import { textAnswerEntries, type TextQuestion } from '../domain/question/text-question';
import { plural } from './plural';
import { useWording, type Wording } from './wording';
import { takeFocus } from './take-focus';
import './line-form.css';

/** Called with an answer: the entries that it makes, and the sentence that reports them. */
export type OnAnswer = (entries: (newId: () => string) => readonly NewEntry[], said: string) => void;

interface LineQuestionProps {
  readonly asked: TextQuestion;
  /** What was typed before and not sent. */
  readonly draft?: string;
  readonly onInput?: (words: string) => void;
  readonly onAnswer: OnAnswer;
  readonly onSkip: () => void;
}

/** A question after Enter that is answered with a line of text. Enter answers it, Esc skips it. */
export function LineQuestion({ asked, draft, onInput, onAnswer, onSkip }: LineQuestionProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => takeFocus(line.current), [asked]);
  const answer = (event: Event) => {
    event.preventDefault();
    const words = line.current?.value.trim() ?? '';
    if (words === '') return onSkip();
    onAnswer((newId) => textAnswerEntries(asked, words, newId), saidOf(asked, words, wording));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Esc closes the question, not the sheet or popup around it.
    event.stopPropagation();
    event.preventDefault();
    onSkip();
  };
  const isRave = asked.question.type === 'rave';
  return (
    <form class="line-form" data-asks onSubmit={answer} onKeyDown={key}>
      <label for={id}>{say(isRave ? 'askRave' : 'askExpect')}</label>
      <input
        ref={line}
        id={id}
        dir="auto"
        autocomplete="off"
        defaultValue={draft}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
      <p class="soft">{isRave ? say('askSkip') : `${say('askExpectHint')} ${say('askSkip')}`}</p>
    </form>
  );
}

function saidOf(asked: TextQuestion, words: string, wording: Wording): string {
  if (asked.question.type === 'rave') return wording.say('statusRave', words);
  return plural(wording, 'statusSteps', textAnswerEntries(asked, words, () => '').length);
}
