import { useWording } from '../ui/wording';
import { DayGrid } from './day-grid';
import { DayNotes } from './day-notes';
import { KeptFigure } from './kept-figure';
import { OverdueList } from './overdue-list';
import { OwedAmends } from './owed-amends';
import { ReminderOffer } from './reminder-offer';
import { TheirsList } from './theirs-list';
import type { Today } from './today';

/** The day: what is overdue, what does not fit, and the hours; beside them how promises were kept, and what is owed. */
export function DayView(today: Today) {
  const { say } = useWording();
  const [plan] = today.plan;
  return (
    <div class="columns">
      <main>
        <ReminderOffer {...today} />
        <OverdueList {...today} />
        <DayNotes plan={plan} days={today.plan} today={today} />
        <DayGrid plan={plan} today={today} />
      </main>
      <aside aria-label={say('todayBeside')}>
        <KeptFigure {...today} />
        <OwedAmends {...today} />
        <TheirsList {...today} />
      </aside>
    </div>
  );
}
