import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { requestNotifications, mayNotify } from '../browser/notifications';
import { sendToBackground } from '../browser/send-to-background';
import { saveHabit, type Habits } from '../store/habits';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';
import { CushionsForm } from './cushions-form';
import { NumberLine } from './number-line';
import type { Today } from './today';
import './habits-view.css';

/** Saves one habit, and tells the user. */
export type SaveHabit = <K extends keyof Habits>(key: K, value: Habits[K]) => Promise<void>;

/** The habits view: reminders and quiet hours, default cushions, the unplanned share of a day, answer time, and the apology. */
export function HabitsView({ book, preferences: { habits } }: Today) {
  const { say } = useWording();
  const [status, setStatus] = useState('');
  const save: SaveHabit = async (key, value) => {
    try {
      await saveHabit(book, key, value);
      setStatus(say('habitKept'));
      await sendToBackground({ type: 'book.changed' });
    } catch (cause) {
      logUnexpected('keeping a habit', cause);
      setStatus(say('changeFailed'));
    }
  };
  return (
    <main class="column habits">
      <p role="status" class="soft">
        {status}
      </p>
      <Reminders habits={habits} save={save} />
      <Region name={say('habitDay')}>
        <NumberLine
          name={say('habitUnplanned')}
          value={Math.round(habits.unplanned * 100)}
          max={90}
          onSave={(percent) => void save('unplanned', percent / 100)}
        />
        <NumberLine
          name={say('habitAnswer')}
          value={habits.answerMinutes}
          min={1}
          max={10_000}
          onSave={(minutes) => void save('answerMinutes', minutes)}
        />
      </Region>
      <CushionsForm cushions={habits.cushions} onSave={(cushions) => void save('cushions', cushions)} />
      <Region name={say('habitApology')} aside={say('habitApologyHint')}>
        <textarea
          aria-label={say('habitApology')}
          dir="auto"
          rows={6}
          defaultValue={habits.apology || say('apologyTemplate')}
          onChange={(event) => void save('apology', event.currentTarget.value)}
        />
      </Region>
    </main>
  );
}

function Reminders({ habits, save }: { readonly habits: Habits; readonly save: SaveHabit }) {
  const { say } = useWording();
  const [mayRemind, setMayRemind] = useState(false);
  useEffect(() => {
    mayNotify().then(setMayRemind, (cause: unknown) => logUnexpected('permissions', cause));
  }, []);
  const setReminders = (on: boolean) => {
    void save('reminders', on);
    if (on && !mayRemind)
      requestNotifications().then(setMayRemind, (cause: unknown) => logUnexpected('permissions', cause));
  };
  const { quiet } = habits;
  return (
    <Region name={say('habitReminders')}>
      <label class="habit">
        <input
          type="checkbox"
          checked={habits.reminders && mayRemind}
          onChange={(event) => setReminders(event.currentTarget.checked)}
        />
        {say('habitRemind')}
      </label>
      <label class="habit">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={(event) =>
            void save('quiet', event.currentTarget.checked ? { from: '20:00', to: '07:30' } : null)
          }
        />
        {say('habitQuiet')}
      </label>
      {quiet && (
        <p class="habit">
          <QuietTime
            name={say('habitQuietFrom')}
            value={quiet.from}
            onSave={(from) => void save('quiet', { ...quiet, from })}
          />
          –
          <QuietTime
            name={say('habitQuietTo')}
            value={quiet.to}
            onSave={(to) => void save('quiet', { ...quiet, to })}
          />
        </p>
      )}
    </Region>
  );
}

interface QuietTimeProps {
  readonly name: string;
  readonly value: string;
  readonly onSave: (time: string) => void;
}

const QuietTime = ({ name, value, onSave }: QuietTimeProps) => (
  <input
    type="time"
    required
    aria-label={name}
    value={value}
    onChange={({ currentTarget: { value: time } }) => {
      // While a time is being typed, its value is empty.
      if (time !== '') onSave(time);
    }}
  />
);
