import { openRecordOfRow, RecordMark } from '../ui/record-link';
import { Region } from '../ui/region';
import { dueWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { stateOf } from '../domain/promise/state-of';
import type { Today } from './today';
import './owed-list.css';
import '../ui/row-button.css';

/** More do not fit beside the day. */
const maxShown = 6;

/** Promises of clients to us, apart from ours and never counted with them (P8); a nudge if one is late. */
export function TheirPromises({ day, now, recordOf, open }: Today) {
  const wording = useWording();
  const { say, zone, hours } = wording;
  if (!day.theirs.length) return null;
  return (
    <Region name={say('todayTheirs')} aside={String(day.theirs.length)}>
      <ul class="owed" onKeyDown={openRecordOfRow}>
        {day.theirs.slice(0, maxShown).map((promise) => {
          const isLate = stateOf(promise, now, zone, hours).standing === 'overdue';
          const due = dueWords(promise.due, now, wording);
          const name = day.names.get(promise.contact)?.name ?? say('noticeSomeone');
          return (
            <li key={promise.id} class="beside">
              <button type="button" class="row-button" onClick={() => open(promise)}>
                <span dir="auto">{`${name}: ${promise.text.words}`}</span>
                <span class="soft">{isLate ? say('todayNudge', due) : say('promiseDue', due)}</span>
              </button>
              <RecordMark name={name} onOpen={recordOf(promise.contact)} />
            </li>
          );
        })}
      </ul>
      {day.theirs.length > maxShown && (
        <p class="soft">{say('todayMore', String(day.theirs.length - maxShown))}</p>
      )}
    </Region>
  );
}
