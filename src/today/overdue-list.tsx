import { useState } from 'preact/hooks';
import { cappedCount } from '../domain/due/capped-count';
import { shownOfKind } from '../store/day-book';
import { plural } from '../ui/plural';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';
import { isInHours } from './in-hours';
import { PromiseList, type RowsToday } from './promise-list';

/** More would push the day out of view. */
const maxShown = 5;

interface OverdueListProps extends RowsToday {
  /** Whether the hours of today are shown below: what the user planned for them is not listed twice. */
  readonly withHours?: boolean;
}

/** Overdue promises, above the day, no matter how long ago they were due. */
export function OverdueList({ withHours = false, ...today }: OverdueListProps) {
  const { day, plan } = today;
  const wording = useWording();
  const { say } = wording;
  const [all, setAll] = useState(false);
  if (!day.overdue.length) return null;
  const count = cappedCount(day.overdueCount);
  const inHours = new Set(withHours ? plan[0].blocks.filter(isInHours).map(({ promise: { id } }) => id) : []);
  const listed = day.overdue.filter(({ id }) => !inHours.has(id));
  const below = day.overdue.length - listed.length;
  return (
    <Region name={say('todayOverdue')} aside={count}>
      <PromiseList promises={all ? listed : listed.slice(0, maxShown)} {...{ today, withHours }} />
      {listed.length > maxShown && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('promisesShowFew') : say('promisesShowAll', String(listed.length))}
        </button>
      )}
      {below > 0 && <p class="soft">{plural(wording, 'todayOverduePlanned', below)}</p>}
      {all && day.overdue.length >= shownOfKind && (
        <p class="soft">{say('todayOverdueOldest', String(day.overdue.length))}</p>
      )}
    </Region>
  );
}
