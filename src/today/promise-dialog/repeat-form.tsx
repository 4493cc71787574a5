import { useId, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import { rhythms, ruleOf, type Rhythm } from '../../domain/cadence/rule';
import { begin, firstDay } from '../../domain/cadence/entries';
import { keysOf } from '../../domain/keys-of';
import { newId } from '../../store/new-id';
import { useWording, type MessageKey } from '../../ui/wording';
import type { DialogPart } from './dialog-part';

/** The message that names each rhythm. */
export const rhythmKey = {
  weekly: 'repeatWeekly',
  fortnightly: 'repeatFortnightly',
  monthly: 'repeatMonthly',
  quarterly: 'repeatQuarterly',
  yearly: 'repeatYearly',
} as const satisfies Record<Rhythm, MessageKey>;

/** Lets a promise come round: how often, and until when. The library of rules is fetched when it is asked for. */
export function RepeatForm({ story: { promise }, today }: DialogPart) {
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
      const news = begin(promise, newId(), rule, daysOfRule(rule, from));
      setFailed(!(await today.make(news, say('repeatSaid', promise.text.words, say(rhythmKey[rhythm])))));
    } catch (cause) {
      logUnexpected('beginning a cadence', cause);
      setFailed(true);
    }
  };
  return (
    <form class="line-form two" onSubmit={repeat}>
      <label for={often}>{say('repeat')}</label>
      <select id={often} onChange={(event) => setRhythm(rhythmNamed(event.currentTarget.value))}>
        <option value="">{say('repeatNever')}</option>
        {keysOf(rhythms).map((one) => (
          <option key={one} value={one}>
            {say(rhythmKey[one])}
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

const rhythmNamed = (name: string): Rhythm | undefined => keysOf(rhythms).find((one) => one === name);
