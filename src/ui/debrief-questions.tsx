import { useId } from 'preact/hooks';
import type { Pattern } from '../domain/keeping/debrief/patterns';
import { keyOfPlace, questionsOf } from '../domain/keeping/debrief/questions';
import { initialFocus } from './initial-focus';
import { wrongKey } from './question-words';
import type { useDebrief } from './use-debrief';
import { useSay } from './wording';
import './debrief-questions.css';

interface DebriefQuestionsProps {
  readonly debrief: ReturnType<typeof useDebrief>;
  /** The interaction that it is about, in words. */
  readonly about: string;
  /** What went wrong repeatedly, in any sort of loss. */
  readonly patterns: readonly Pattern[];
}

/** The questions about a loss (D1, D2), a key each. Enter goes on to the lesson (D3). */
export function DebriefQuestions({ debrief, about, patterns }: DebriefQuestionsProps) {
  const say = useSay();
  const hint = useId();
  return (
    // The group gets the focus, not a button, which Enter would press.
    <div class="debrief" role="group" aria-labelledby={hint} tabIndex={-1} {...initialFocus}>
      <p class="soft" dir="auto">
        {about}
      </p>
      <p class="soft" id={hint}>
        {say('debriefHint')}
      </p>
      <Wrongs {...debrief} />
      <Patterns sort={debrief.loss.sort} patterns={patterns} />
      <Lesson {...debrief} />
    </div>
  );
}

type Debrief = DebriefQuestionsProps['debrief'];

function Wrongs({ loss, wrong, turn }: Pick<Debrief, 'loss' | 'wrong' | 'turn'>) {
  const say = useSay();
  return (
    <ul>
      {questionsOf(loss.sort).map((question, i) => (
        <li key={question}>
          <button
            type="button"
            class="wrong"
            aria-pressed={wrong.includes(question)}
            aria-keyshortcuts={keyOfPlace(i)}
            onClick={() => turn(question)}
          >
            <kbd>{keyOfPlace(i)}</kbd> {say(wrongKey[question])}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Patterns({ sort, patterns }: Pick<Debrief['loss'], 'sort'> & { patterns: readonly Pattern[] }) {
  const say = useSay();
  const own = patterns.filter(({ question }) => questionsOf(sort).includes(question));
  return own.map(({ question, count, of }) => (
    <p key={question} class="pattern">
      {say('debriefPattern', say(wrongKey[question]), String(count), String(of))}
    </p>
  ));
}

function Lesson({ lesson, lessonBefore, type, keep, skip }: Debrief) {
  const say = useSay();
  const id = useId();
  const done = (event: Event) => {
    event.preventDefault();
    keep(true);
  };
  return (
    <form class="line-form" onSubmit={done}>
      <label for={id}>{say('debriefLesson')}</label>
      <input id={id} ref={lesson} dir="auto" autocomplete="off" defaultValue={lessonBefore} onInput={type} />
      <button type="submit" class="action">
        {say('debriefSave')}
      </button>
      <button type="button" class="quiet" onClick={() => keep(false)}>
        {say('debriefLater')}
      </button>
      <button type="button" class="quiet" onClick={skip}>
        {say('debriefSkip')}
      </button>
    </form>
  );
}
