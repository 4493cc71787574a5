import { useState } from 'preact/hooks';
import { dayAt } from '../../domain/due/working-hours';
import { dutiesToEverybody, type DutyTo } from '../../store/duties';
import { usePart } from '../../surface/unread';
import { openRecordOfRow, RecordLink } from '../../ui/record-link';
import { useRecords } from '../../surface/records';
import { Region } from '../../ui/region';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { useNames } from '../use-names';
import { dutyWords } from './duty-words';
import './duties.css';

/** More would push what clients owe us out of view. */
const maxShown = 6;

const none: readonly DutyTo[] = [];

/** What waits beside promises: requests, debriefs and questions, reviews and renewals, who is sliding, whom we have not met for long. */
export function Duties({ book, now }: Today) {
  const { say, zone } = useWording();
  const day = dayAt(now, zone);
  const read = () => dutiesToEverybody(book, { now: Date.now(), zone });
  const duties = usePart('what waits', day, read, none, [book, zone]);
  const [all, setAll] = useState(false);
  if (duties.length === 0) return null;
  return (
    <div class="duties">
      <Region name={say('todayDuties')} aside={String(duties.length)}>
        <DutyRows {...{ book, now, duties: all ? duties : duties.slice(0, maxShown) }} />
        {duties.length > maxShown && (
          <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('promisesShowFew') : say('promisesShowAll', String(duties.length))}
          </button>
        )}
      </Region>
    </div>
  );
}

/** Each leads to the record, where it is done. */
function DutyRows({
  book,
  now,
  duties,
}: Pick<Today, 'book' | 'now'> & { readonly duties: readonly DutyTo[] }) {
  const wording = useWording();
  const names = useNames(book, duties);
  const records = useRecords(book, duties);
  return (
    <ul onKeyDown={openRecordOfRow}>
      {duties.map(({ contact, duty }, i) => (
        <li key={`${contact} ${duty.type} ${i}`}>
          <p dir="auto">{dutyWords(duty, now, wording)}</p>
          <RecordLink
            name={names.get(contact)?.name ?? wording.say('noticeSomeone')}
            onOpen={records(contact)}
          />
        </li>
      ))}
    </ul>
  );
}
