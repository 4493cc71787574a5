import { useId, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import { rhythms, ruleOf, type Rhythm } from '../../domain/cadence/rule';
import { begin, firstDay } from '../../domain/cadence/entries';
import { keysOf } from '../../domain/keys-of';
import { newId } from '../../store/new-id';
import { useWording, type MessageKey } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** The message that names each rhythm. */
export const rhythmKey = {
  weekly: 'repeatWeekly',
  fortnightly: 'repeatFortnightly',
  monthly: 'repeatMonthly',
  quarterly: 'repeatQuarterly',
  yearly: 'repeatYearly',
} as const satisfies Record<Rhythm, MessageKey>;

/** Makes a promise repeat: how often, and until when. The rule library is loaded only when the form is saved. */
export function RepeatForm({ details: { promise }, today }: DialogPartProps) {
  const { say } = useWording();
  const [often, until] = [useId(), useId()];
  const last = useRef<HTMLInputElement>(null);
  const [rhythm, setRhythm] = useState<Rhythm>();
  const [failed, setFailed] = useState(false);
  const repeat = async (event: Event) => {
    event.preventDefault();
    if (!rhythm) return;
    const from = firstDay(promise.due);
    const rule = ruleOf(rhythm, from, last.current?.value || undefined);
    try {
      const { daysOfRule } = await import('../../domain/cadence/days-of-rule');
      const newEntries = begin(promise, newId(), rule, daysOfRule(rule, from));
      setFailed(
        !(await today.make(newEntries, say('repeatStatus', promise.text.words, say(rhythmKey[rhythm])))),
      );
    } catch (cause) {
      logUnexpected('beginning a cadence', cause);
      setFailed(true);
    }
  };
  return (
    <form class="line-form two" onSubmit={repeat}>
      <label for={often}>{say('repeat')}</label>
      <select id={often} onChange={(event) => setRhythm(rhythmOfName(event.currentTarget.value))}>
        <option value="">{say('repeatNever')}</option>
        {keysOf(rhythms).map((option) => (
          <option key={option} value={option}>
            {say(rhythmKey[option])}
          </option>
        ))}
      </select>
      {rhythm && (
        <>
          <label for={until}>{say('repeatUntil')}</label>
          <input ref={last} id={until} type="date" min={firstDay(promise.due)} />
          <button type="submit" class="action">
            {say('buttonSave')}
          </button>
        </>
      )}
      <div role="alert">{failed && <p class="trouble">{say('changeFailed')}</p>}</div>
    </form>
  );
}

const rhythmOfName = (name: string): Rhythm | undefined => keysOf(rhythms).find((rhythm) => rhythm === name);
