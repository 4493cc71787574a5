import { useState } from 'preact/hooks';
import { dayAt } from '../../domain/due/working-hours';
import { byDueDay } from '../../domain/promise/by-due-day';
import { useSay, useWording } from '../../ui/wording';
import type { Today } from '../today';
import { MoveSeveralDialog } from './move-several-dialog';

/** A button that moves several promises at once, as after a day off: the overdue ones, and those due today. */
export function MoveSeveral(today: Today) {
  const say = useSay();
  const { zone } = useWording();
  const [isOpen, setOpen] = useState(false);
  const { day, now } = today;
  const overdue = new Set(day.overdue.map(({ id }) => id));
  const days = byDueDay([...day.overdue, ...day.ours.filter(({ id }) => !overdue.has(id))], zone).filter(
    (one) => one.day <= dayAt(now, zone),
  );
  const count = days.reduce((sum, { promises }) => sum + promises.length, 0);
  if (isOpen) return <MoveSeveralDialog {...{ today, days }} onClose={() => setOpen(false)} />;
  if (count < 2 || overdue.size === 0) return null;
  return (
    <p class="before-rule">
      <button type="button" class="link small" onClick={() => setOpen(true)}>
        {say('todayMoveSeveral')}
      </button>
    </p>
  );
}
