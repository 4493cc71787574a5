import { useRef, useState } from 'preact/hooks';
import { keyOfPlace, questionOfKey, questionsOf, type Question } from '../../domain/debrief/questions';
import type { WaitingDebrief } from '../../domain/debrief/waiting';
import type { NewEntry } from '../../domain/journal/entry';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import { wrongKey } from '../../ui/question-words';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';

/** The debrief that waits longest in view: the latest loss (D1, D2). Each question is one key; half of it is fine. */
export function DebriefScreen(props: DialogProps) {
  const { say } = useWording();
  const { waiting } = props.view;
  const here = props.about ? waiting.find(({ impression }) => impression.id === props.about) : waiting[0];
  // What was just saved may be read a moment later; what is being answered must not start the screen anew.
  const kept = useRef<WaitingDebrief>(undefined);
  kept.current ??= here;
  const first = kept.current;
  if (first) return <Questions {...props} waiting={first} />;
  return (
    <SheetDialog name={say('practiceDebrief')} onClose={props.onClose}>
      <p class="soft">{say('debriefNone')}</p>
    </SheetDialog>
  );
}

function Questions({ waiting, view, now, noteDown, onClose }: DialogProps & { waiting: WaitingDebrief }) {
  const wording = useWording();
  const { say } = wording;
  const { sort, impression, half } = waiting;
  const [wrong, setWrong] = useState<readonly Question[]>(half?.wrong ?? []);
  const lesson = useRef<HTMLInputElement>(null);
  const turn = (question: Question) =>
    setWrong(wrong.includes(question) ? wrong.filter((one) => one !== question) : [...wrong, question]);
  const keep = (done: boolean) => {
    const text = lesson.current?.value.trim() ?? '';
    if (done || wrong.length > 0 || text !== '')
      noteDown(
        (_, newId) => [answered(waiting, wrong, text, done, newId)],
        say(done ? 'saidDebrief' : 'saidDebriefHalf'),
      );
    onClose();
  };
  const skip = () => {
    const { id, contact } = impression;
    noteDown(
      (_, newId) => [
        {
          kind: 'debrief.skipped',
          entity: half?.id ?? newId(),
          contact,
          data: { impression: id, sort },
          text: {},
        },
      ],
      say('saidDebriefSkipped'),
    );
    onClose();
  };
  const key = (event: KeyboardEvent) => {
    if (event.target === lesson.current) return;
    const question = questionOfKey(sort, event.key);
    if (question) turn(question);
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) lesson.current?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <SheetDialog
      name={say(sort === 'no-thanks' ? 'debriefNoThanks' : 'debriefLostRenewal')}
      onClose={() => keep(false)}
      onKey={key}
    >
      <div class="debrief">
        <p class="soft">{pastWords(impression.happenedAt, now, wording)}</p>
        <p class="soft">{say('debriefHint')}</p>
        <ul>
          {questionsOf(sort).map((question, i) => (
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
        <Patterns view={view} sort={sort} />
        <form
          class="line-form"
          onSubmit={(event) => {
            event.preventDefault();
            keep(true);
          }}
        >
          <label for="debrief-lesson">{say('debriefLesson')}</label>
          <input
            id="debrief-lesson"
            ref={lesson}
            dir="auto"
            autocomplete="off"
            defaultValue={half?.text.lesson ?? ''}
          />
          <button type="submit">{say('debriefSave')}</button>
          <button type="button" class="quiet" onClick={() => keep(false)}>
            {say('debriefLater')}
          </button>
          <button type="button" class="quiet" onClick={skip}>
            {say('debriefSkip')}
          </button>
        </form>
      </div>
    </SheetDialog>
  );
}

function Patterns({ view, sort }: Pick<DialogProps, 'view'> & Pick<WaitingDebrief, 'sort'>) {
  const { say } = useWording();
  const own = view.patterns.filter(({ question }) => questionsOf(sort).includes(question));
  return own.map(({ question, count, of }) => (
    <p key={question} class="pattern">
      {say('debriefPattern', say(wrongKey[question]), String(count), String(of))}
    </p>
  ));
}

function answered(
  { sort, impression, half }: WaitingDebrief,
  wrong: readonly Question[],
  lesson: string,
  done: boolean,
  newId: () => string,
): NewEntry {
  const { id, contact, channel } = impression;
  const data = { impression: id, sort, wrong: [...wrong], done, ...(channel ? { channel } : {}) };
  const text = lesson ? { lesson } : {};
  return { kind: 'debrief.answered', entity: half?.id ?? newId(), contact, data, text };
}
