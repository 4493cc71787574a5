import * as promiseEntries from '../../domain/promise/entries';
import { stateOf } from '../../domain/promise/state-of';
import { snoozes } from '../../domain/reminder/snoozes';
import { clockWords, dayWords } from '../../ui/time-words';
import { dayAt } from '../../domain/due/working-hours';
import { useDueWords } from '../../ui/use-due-words';
import { useReadDue } from '../../surface/use-read-due';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';
import './snoozing.css';

/** Snoozes the reminder. The due time stays; a choice after the due time says so. */
export function Snoozing({ details: { promise }, today }: DialogPartProps) {
  const wording = useWording();
  const { say, zone, hours } = wording;
  const line = useDueWords(useReadDue(today.preferences.settings));
  const { dueAt } = stateOf(promise, today.now, zone, hours);
  const timeWords = (at: number) =>
    dayAt(at, zone) === dayAt(today.now, zone)
      ? clockWords(at, wording)
      : `${dayWords(dayAt(at, zone), today.now, wording)} ${clockWords(at, wording)}`;
  const snooze = (until: number) => () =>
    void today.make(
      [promiseEntries.snooze(promise, until)],
      say('todayStatusSnoozed', promise.text.words, timeWords(until)),
    );
  const labelOf = (until: number) =>
    until > dueAt && dueAt > today.now ? say('sheetSnoozeAfterDue', timeWords(until)) : timeWords(until);
  const picked = line.due?.type === 'at' ? line.due.at : undefined;
  return (
    <fieldset class="snoozing">
      <legend>{say('sheetSnooze')}</legend>
      {snoozes(today.now, zone, hours).map(({ choice, until }) => (
        <button key={choice} type="button" class="action" onClick={snooze(until)}>
          {labelOf(until)}
        </button>
      ))}
      <input
        aria-label={say('sheetSnoozePick')}
        placeholder={say('sheetSnoozePick')}
        autocomplete="off"
        value={line.words}
        onInput={(event) => void line.type(event.currentTarget.value)}
      />
      {picked !== undefined && picked > today.now && (
        <button type="button" class="action" onClick={snooze(picked)}>
          {labelOf(picked)}
        </button>
      )}
    </fieldset>
  );
}
