import * as amends from '../domain/amends/entries';
import { isWork, type Clash, type Taken } from '../domain/day/clashes';
import type { Unfit } from '../domain/day/plan-day';
import type { PlannedDay } from '../domain/day/plan-days';
import * as promiseEntries from '../domain/promise/entries';
import { plural } from '../ui/plural';
import { meetingWords } from '../ui/meeting-words';
import { clockWords, dayWords, dueWords, lengthWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { Today } from './today';
import './day-notes.css';

interface DayNotesProps {
  readonly plan: PlannedDay;
  readonly days: readonly PlannedDay[];
  readonly today: Today;
}

/** More would not be read. */
const maxShown = 4;

/** Warns about work that does not fit into a day, early enough to tell the client. Each note offers a way out. */
export function DayNotes({ plan, days, today }: DayNotesProps) {
  const wording = useWording();
  const { say } = wording;
  const allUnfit = days.flatMap((day) => day.unfit.map((unfit) => ({ unfit, day })));
  const crowded = plan.blocks.some(({ crowds }) => crowds);
  if (!allUnfit.length && !plan.clashes.length && !crowded && !plan.overdueLeft.length) return null;
  return (
    <section class="notes" aria-label={say('todayNotes')}>
      {allUnfit.slice(0, maxShown).map(({ unfit, day }) => (
        <UnfitNote key={unfit.promise.id} {...{ unfit, day, today }} />
      ))}
      {allUnfit.length > maxShown && <p>{plural(wording, 'todayUnfitMore', allUnfit.length - maxShown)}</p>}
      {plan.clashes.slice(0, maxShown).map((clash) => (
        <ClashNote key={`${idOf(clash.one)} ${idOf(clash.other)}`} clash={clash} today={today} />
      ))}
      {plan.overdueLeft.length > 0 && <p>{say('todayOverdueLeft', String(plan.overdueLeft.length))}</p>}
      {crowded && <p>{say('todayCrowded')}</p>}
    </section>
  );
}

function UnfitNote({ unfit, day, today }: { unfit: Unfit; day: PlannedDay; today: Today }) {
  const wording = useWording();
  const { say } = wording;
  const { promise, knownBy, doneBy } = unfit;
  const name = today.day.names.get(promise.contact)?.name ?? say('noticeSomeone');
  const due = dueWords(promise.due, today.now, wording);
  // It does not fit into the day, so we owe amends from now on, not only once it is late (P6).
  const openAmends = async () => {
    const isOpen = promise.amends !== undefined;
    if (
      isOpen ||
      (await today.make([amends.open(promise, 'day-full')], say('sheetStatusOpened', promise.text.words)))
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
      <button type="button" class="action" onClick={openAmends}>
        {say('todayTell', name)}
      </button>
    </p>
  );
}

const idOf = (taken: Taken) => (isWork(taken) ? taken.promise.id : taken.meeting.id);

function ClashNote({ clash, today }: { clash: Clash; today: Today }) {
  const wording = useWording();
  const { say } = wording;
  const { one, other, from, to, freeAt } = clash;
  const span = `${clockWords(from, wording)}–${clockWords(to, wording)}`;
  const wordsOf = (taken: Taken) =>
    isWork(taken) ? taken.promise.text.words : meetingWords(taken.meeting, today.now, wording);
  const planAt = (at: number) => {
    if (!isWork(other)) return;
    const said = say('todayStatusPlanned', other.promise.text.words, clockWords(at, wording));
    void today.make([promiseEntries.plan(other.promise, at)], said);
  };
  return (
    <p dir="auto">
      {say('todayClash', wordsOf(one), wordsOf(other), span)}{' '}
      {freeAt !== undefined && (
        <button type="button" class="action" onClick={() => planAt(freeAt)}>
          {say('todayPlanAt', clockWords(freeAt, wording))}
        </button>
      )}
    </p>
  );
}
