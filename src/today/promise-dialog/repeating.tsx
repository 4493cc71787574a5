import type { Cadence } from '../../domain/cadence/cadence';
import { rhythmOf } from '../../domain/cadence/rule';
import { endCadence, firstDay, skip } from '../../domain/cadence/entries';
import { dayAt } from '../../domain/due/working-hours';
import type { Book } from '../../store/book';
import { cadenceOf } from '../../store/cadences';
import { usePart } from '../../surface/unread';
import { dayWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';
import { RepeatForm, rhythmKey } from './repeat-form';

interface ReadCadence {
  readonly cadence?: Cadence | undefined;
}

const none: ReadCadence = {};

/** Whether the promise repeats: how often and when next, with buttons to skip once or to end it. */
export function Repeating(part: DialogPartProps) {
  const { details, today } = part;
  const { cadence: id } = details.promise;
  const { cadence } = usePart('a cadence', id, (cadenceId) => readCadence(today.book, cadenceId), none, [
    today.book,
  ]);
  if (id === undefined || (cadence && !cadence.open)) return <RepeatForm {...part} />;
  return cadence ? <Rhythm cadence={cadence} {...part} /> : null;
}

function Rhythm({ cadence, details, today }: DialogPartProps & { readonly cadence: Cadence }) {
  const wording = useWording();
  const { say, zone } = wording;
  const rhythm = rhythmOf(cadence.rule);
  const name = rhythm ? say(rhythmKey[rhythm]) : cadence.rule;
  const currentDay = firstDay(details.promise.due);
  const next = cadence.days.find((day) => day > dayAt(today.now, zone) && day > currentDay);
  const { words } = cadence.text;
  return (
    <fieldset>
      <legend>{say('repeat')}</legend>
      <p>
        {next === undefined
          ? say('repeatLast', name)
          : say('repeatNext', name, dayWords(next, today.now, wording))}
      </p>
      {next !== undefined && (
        <button
          type="button"
          class="action"
          onClick={() =>
            void today.make(
              [skip(cadence, next)],
              say('repeatStatusSkipped', words, dayWords(next, today.now, wording)),
            )
          }
        >
          {say('repeatSkip')}
        </button>
      )}{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => void today.make([endCadence(cadence)], say('repeatStatusEnded', words))}
      >
        {say('repeatEnd')}
      </button>
    </fieldset>
  );
}

async function readCadence(book: Book, id: string): Promise<ReadCadence> {
  return { cadence: await cadenceOf(book, id) };
}
