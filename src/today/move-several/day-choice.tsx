import type { DueOnDay } from '../../domain/promise/by-due-day';
import { clockWords, dayWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';

interface DayChoiceProps {
  readonly day: DueOnDay;
  readonly today: Today;
  /** Ids of the chosen promises. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

/** The promises that are due on one day, to be chosen one by one or all at once. */
export function DayChoice({ day: { day, promises }, today, chosen, onChoose }: DayChoiceProps) {
  const wording = useWording();
  const { say } = wording;
  const ids = promises.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const when = dayWords(day, today.now, wording);
  return (
    <fieldset>
      <legend>
        <label>
          <input
            type="checkbox"
            ref={(box) => void (box && (box.indeterminate = count > 0 && count < ids.length))}
            checked={count === ids.length}
            onChange={(event) => onChoose(ids, event.currentTarget.checked)}
          />{' '}
          {say('todayMoveDue', when)}
        </label>
      </legend>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(promise.id)}
                onChange={(event) => onChoose([promise.id], event.currentTarget.checked)}
              />
              <span>
                <span dir="auto">{promise.text.words}</span>{' '}
                <span class="soft" dir="auto">
                  {[
                    today.day.names.get(promise.contact)?.name,
                    promise.due.type === 'at' && clockWords(promise.due.at, wording),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
