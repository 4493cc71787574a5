import { useWording } from '../ui/wording';
import { BackupReminder } from './backup-reminder';
import { DayGrid } from './day-grid';
import { DayNotes } from './day-notes';
import { Duties } from './duties/duties';
import { HowMeetingsWent } from './meetings/how-meetings-went';
import { MeetingList } from './meetings/meeting-list';
import { MoveSeveral } from './move-several/move-several';
import { KeepRateFigure } from './keep-rate-figure';
import { OverdueList } from './overdue-list';
import { OwedAmends } from './owed-amends';
import { ReminderOffer } from './reminder-offer';
import { TheirPromises } from './their-promises';
import type { Today } from './today';

/** The day: overdue promises, meetings to be told of, work that does not fit, and the hours; beside them what else waits, on either side, and the keep rate. */
export function DayView(today: Today) {
  const { say } = useWording();
  const [plan] = today.plan;
  return (
    <div class="columns">
      <main>
        <ReminderOffer {...today} />
        <BackupReminder {...today} />
        <OverdueList {...today} withHours />
        <MoveSeveral {...today} />
        <HowMeetingsWent {...today} />
        <DayNotes plan={plan} days={today.plan} today={today} />
        <MeetingList meetings={plan.unplaced} today={today} />
        <DayGrid plan={plan} today={today} />
      </main>
      <aside aria-label={say('todayBeside')}>
        <Duties {...today} />
        <TheirPromises {...today} />
        <OwedAmends {...today} />
        <KeepRateFigure {...today} />
      </aside>
    </div>
  );
}
