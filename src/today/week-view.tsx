import type { PlannedDay } from '../domain/day/plan-days';
import { dayAt } from '../domain/due/working-hours';
import { stateOf } from '../domain/promise/state-of';
import { IfWhole } from '../surface/book/if-whole';
import { Region } from '../ui/region';
import { dayWords, lengthWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { DayNotes } from './day-notes';
import { MeetingList } from './meetings/meeting-list';
import { OverdueList } from './overdue-list';
import { PromiseList } from './promise-list';
import type { Today } from './today';

/** The week, day by day: the meetings, what is due, how full each day is, and what does not fit. */
export function WeekView(today: Today) {
  const [first, ...rest] = today.plan;
  return (
    <main class="column">
      <OverdueList {...today} />
      <DayNotes plan={first} days={today.plan} today={today} />
      {[first, ...rest].map((plan) => (
        <WeekDay key={plan.day} plan={plan} today={today} />
      ))}
    </main>
  );
}

function WeekDay({ plan, today }: { readonly plan: PlannedDay; readonly today: Today }) {
  const wording = useWording();
  const { say, zone, hours, locale } = wording;
  const due = today.day.ours
    .map((promise) => ({ promise, at: stateOf(promise, today.now, zone, hours).dueAt }))
    .filter(({ at }) => dayAt(at, zone) === plan.day)
    .toSorted((a, b) => a.at - b.at)
    .map(({ promise }) => promise);
  const words = dayWords(plan.day, today.now, wording);
  const name = words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
  const meetings = [...plan.unplaced, ...plan.meetings.map(({ meeting }) => meeting)];
  if (due.length + meetings.length === 0 && !plan.works) return null;
  const full =
    plan.planned > 0
      ? say('weekPlanned', lengthWords(plan.planned, wording), lengthWords(plan.room, wording))
      : undefined;
  return (
    <Region name={name} aside={full}>
      <MeetingList meetings={meetings} today={today} />
      {due.length > 0 && <PromiseList promises={due} today={today} />}
      {due.length + meetings.length === 0 && (
        <p class="soft">
          <IfWhole>{say('weekNothing')}</IfWhole>
        </p>
      )}
    </Region>
  );
}
