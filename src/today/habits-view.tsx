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

/** Keeps one habit, and says so. */
export type Keep = <K extends keyof Habits>(key: K, value: Habits[K]) => Promise<void>;

/** How the user keeps promises: reminders and quiet, slack, the unplanned share, answer time, the apology. */
export function HabitsView({ book, own: { habits } }: Today) {
  const { say } = useWording();
  const [said, setSaid] = useState('');
  const keep: Keep = async (key, value) => {
    try {
      await saveHabit(book, key, value);
      setSaid(say('habitKept'));
      await sendToBackground({ type: 'book.changed' });
    } catch (cause) {
      logUnexpected('keeping a habit', cause);
      setSaid(say('changeFailed'));
    }
  };
  return (
    <main class="column habits">
      <p role="status" class="soft">
        {said}
      </p>
      <Reminders habits={habits} keep={keep} />
      <Region name={say('habitDay')}>
        <NumberLine
          name={say('habitUnplanned')}
          value={Math.round(habits.unplanned * 100)}
          most={90}
          onKeep={(percent) => void keep('unplanned', percent / 100)}
        />
        <NumberLine
          name={say('habitAnswer')}
          value={habits.answerMinutes}
          least={1}
          most={10_000}
          onKeep={(minutes) => void keep('answerMinutes', minutes)}
        />
      </Region>
      <CushionsForm cushions={habits.cushions} onKeep={(cushions) => void keep('cushions', cushions)} />
      <Region name={say('habitApology')} aside={say('habitApologyHint')}>
        <textarea
          aria-label={say('habitApology')}
          dir="auto"
          rows={6}
          defaultValue={habits.apology || say('apologyTemplate')}
          onChange={(event) => void keep('apology', event.currentTarget.value)}
        />
      </Region>
    </main>
  );
}

function Reminders({ habits, keep }: { readonly habits: Habits; readonly keep: Keep }) {
  const { say } = useWording();
  const [may, setMay] = useState(false);
  useEffect(() => {
    mayNotify().then(setMay, (cause: unknown) => logUnexpected('permissions', cause));
  }, []);
  const turn = (on: boolean) => {
    void keep('reminders', on);
    if (on && !may)
      requestNotifications().then(setMay, (cause: unknown) => logUnexpected('permissions', cause));
  };
  const { quiet } = habits;
  return (
    <Region name={say('habitReminders')}>
      <label class="habit">
        <input
          type="checkbox"
          checked={habits.reminders && may}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {say('habitRemind')}
      </label>
      <label class="habit">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={(event) =>
            void keep('quiet', event.currentTarget.checked ? { from: '20:00', to: '07:30' } : null)
          }
        />
        {say('habitQuiet')}
      </label>
      {quiet && (
        <p class="habit">
          <QuietTime
            name={say('habitQuietFrom')}
            value={quiet.from}
            onKeep={(from) => void keep('quiet', { ...quiet, from })}
          />
          –
          <QuietTime
            name={say('habitQuietTo')}
            value={quiet.to}
            onKeep={(to) => void keep('quiet', { ...quiet, to })}
          />
        </p>
      )}
    </Region>
  );
}

interface QuietTimeProps {
  readonly name: string;
  readonly value: string;
  readonly onKeep: (time: string) => void;
}

const QuietTime = ({ name, value, onKeep }: QuietTimeProps) => (
  <input
    type="time"
    required
    aria-label={name}
    value={value}
    onChange={({ currentTarget: { value: time } }) => {
      // A time that is being typed is empty until it is one.
      if (time !== '') onKeep(time);
    }}
  />
);
