import { useState } from 'preact/hooks';
import type { PlannedDay } from '../domain/day/plan-days';
import { IfWhole } from '../surface/book/if-whole';
import { clockWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { DayBlock } from './day-block';
import { isInHours } from './in-hours';
import { LogFirst } from './log-first';
import { MeetingBlock } from './meetings/meeting-block';
import { downTo, foldedFrom, hourHeight, hoursShown, linesOf } from './hours-shown';
import { spansOf } from './spans';
import type { Today } from './today';
import './day-grid.css';

interface DayGridProps {
  readonly plan: PlannedDay;
  readonly today: Today;
}

/** The hours of the day with the promises and meetings in them, and a line at the current time. */
export function DayGrid({ plan, today }: DayGridProps) {
  const wording = useWording();
  const { say } = wording;
  const { now } = today;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const all = spansOf(plan.blocks.filter(isInHours), plan.meetings);
  const drawn = all.map((span) => ({ from: span.from, to: span.to, isWork: 'block' in span }));
  const folded = foldedFrom(plan.hours, drawn, now);
  const from = isUnfolded ? undefined : folded;
  const spans = from === undefined ? all : all.filter(({ to }) => to > from);
  const whole = hoursShown(plan.hours, all);
  const shown = { ...whole, from: from ?? whole.from };
  // Work that does not fit is listed above the hours; then the day is not free.
  const busy = [plan.blocks, plan.meetings, plan.unplaced, plan.unfit, plan.overdueLeft];
  const isFree = busy.every(({ length }) => length === 0);
  const isNowSeen = now >= shown.from && now <= shown.to;
  return (
    <section aria-label={say('todayHours')}>
      {folded !== undefined && (
        <button
          type="button"
          class="link small"
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? say('todayHoursFold') : say('todayHoursUnfold', clockWords(whole.from, wording))}
        </button>
      )}
      <div class="grid" style={{ blockSize: `${downTo(shown.to, shown) + hourHeight / 2}px` }}>
        <div aria-hidden="true">
          {linesOf(shown).map((at) => (
            <div key={at} class="hour" style={{ insetBlockStart: `${downTo(at, shown)}px` }}>
              {clockWords(at, wording)}
            </div>
          ))}
        </div>
        {isNowSeen && (
          <div class="now" style={{ insetBlockStart: `${downTo(now, shown)}px` }}>
            <span>{clockWords(now, wording)}</span>
          </div>
        )}
        <ul class="blocks">
          {spans.map((span) =>
            'block' in span ? (
              <DayBlock key={span.block.promise.id} {...{ span, shown, today }} />
            ) : (
              <MeetingBlock key={span.meeting.id} {...{ span, shown, today }} />
            ),
          )}
        </ul>
        {isFree && (
          <div class="soft free-day">
            <FreeDay plan={plan} today={today} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Without work: what there will be, or the way to the week. */
function FreeDay({ plan, today: { day } }: DayGridProps) {
  const { say } = useWording();
  const known = [day.overdue, day.ours, day.theirs, day.closed, day.meetings];
  if (known.every(({ length }) => length === 0)) return <LogFirst words="todayBegin" />;
  return (
    <IfWhole>
      {say(plan.works ? 'todayNothing' : 'todayDayOff')} <a href="#week">{say('todayLookAtWeek')}</a>
    </IfWhole>
  );
}
