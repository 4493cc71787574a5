import * as amends from '../domain/amends/entries';
import type { Clash } from '../domain/day/clashes';
import type { Unfit } from '../domain/day/plan-day';
import type { PlannedDay } from '../domain/day/plan-days';
import * as promiseEntries from '../domain/promise/entries';
import { counted } from '../ui/counted';
import { clockWords, dayWords, dueWords, lengthWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { Today } from './today';
import './day-notes.css';

interface DayNotesProps {
  readonly plan: PlannedDay;
  readonly days: readonly PlannedDay[];
  readonly today: Today;
}

/** As many as one reads before getting to work. */
const few = 4;

/** What the day, or one of the days ahead, cannot hold, said early enough to tell the client; each with its way out. */
export function DayNotes({ plan, days, today }: DayNotesProps) {
  const wording = useWording();
  const { say } = wording;
  const unfit = days.flatMap((day) => day.unfit.map((one) => ({ one, day })));
  const crowded = plan.blocks.some(({ crowds }) => crowds);
  if (!unfit.length && !plan.clashes.length && !crowded && !plan.overdueLeft.length) return null;
  return (
    <section class="notes" aria-label={say('todayNotes')}>
      {unfit.slice(0, few).map(({ one, day }) => (
        <UnfitNote key={one.promise.id} {...{ one, day, today }} />
      ))}
      {unfit.length > few && <p>{counted(wording, 'todayUnfitMore', unfit.length - few)}</p>}
      {plan.clashes.slice(0, few).map((clash) => (
        <ClashNote key={`${clash.one.promise.id} ${clash.other.promise.id}`} clash={clash} today={today} />
      ))}
      {plan.overdueLeft.length > 0 && <p>{say('todayOverdueLeft', String(plan.overdueLeft.length))}</p>}
      {crowded && <p>{say('todayCrowded')}</p>}
    </section>
  );
}

function UnfitNote({ one, day, today }: { one: Unfit; day: PlannedDay; today: Today }) {
  const wording = useWording();
  const { say } = wording;
  const { promise, knownBy, doneBy } = one;
  const name = today.day.names.get(promise.contact)?.name ?? say('noticeSomeone');
  const due = dueWords(promise.due, today.now, wording);
  // The day cannot hold it, so a repair is owed from now on, not only once it is late (P6).
  const tell = async () => {
    const isOpen = promise.amends !== undefined;
    if (
      isOpen ||
      (await today.make([amends.open(promise, 'day-full')], say('sheetSaidOpened', promise.text.words)))
    )
      today.open(promise);
  };
  const after =
    doneBy === undefined
      ? say('todayUnfitNever', dayWords(day.day, today.now, wording))
      : say('todayUnfitBy', clockWords(doneBy, wording));
  const known =
    knownBy > today.now ? ` ${say('todayUnfitKnown', lengthWords(knownBy - today.now, wording))}` : '';
  return (
    <p dir="auto">
      {say('todayUnfit', promise.text.words, due)} {after}
      {known}{' '}
      <button type="button" class="action" onClick={tell}>
        {say('todayTell', name)}
      </button>
    </p>
  );
}

function ClashNote({ clash, today }: { clash: Clash; today: Today }) {
  const wording = useWording();
  const { say } = wording;
  const { one, other, from, to, freeAt } = clash;
  const span = `${clockWords(from, wording)}–${clockWords(to, wording)}`;
  const lay = (at: number) => {
    const said = say('todaySaidPlanned', other.promise.text.words, clockWords(at, wording));
    void today.make([promiseEntries.plan(other.promise, at)], said);
  };
  return (
    <p dir="auto">
      {say('todayClash', one.promise.text.words, other.promise.text.words, span)}{' '}
      {freeAt !== undefined && (
        <button type="button" class="action" onClick={() => lay(freeAt)}>
          {say('todayPlanAt', clockWords(freeAt, wording))}
        </button>
      )}
    </p>
  );
}
