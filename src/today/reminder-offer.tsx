import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { requestNotifications, mayNotify } from '../browser/notifications';
import { saveHabit } from '../store/habits';
import { useSay } from '../ui/wording';
import type { Today } from './today';
import './reminder-offer.css';

/** Offers reminders once there are promises, unless they are allowed or were declined. */
export function ReminderOffer({ book, preferences, day }: Today) {
  const say = useSay();
  const [mayRemind, setMayRemind] = useState(true);
  useEffect(() => {
    mayNotify().then(setMayRemind, (cause: unknown) => logUnexpected('permissions', cause));
  }, []);
  if (mayRemind || !preferences.habits.reminders || day.ours.length + day.overdue.length === 0) return null;
  const ask = () => {
    requestNotifications().then(setMayRemind, (cause: unknown) => logUnexpected('permissions', cause));
  };
  const decline = () => {
    saveHabit(book, 'reminders', false).catch((cause: unknown) => logUnexpected('keeping a habit', cause));
  };
  return (
    <p class="reminder-offer">
      {say('todayRemindersOffer')}{' '}
      <button type="button" class="action" onClick={ask}>
        {say('todayRemindersYes')}
      </button>{' '}
      <button type="button" class="quiet" onClick={decline}>
        {say('todayRemindersNo')}
      </button>
    </p>
  );
}
