import type { PromiseDetails } from '../../store/promise-details';
import { useRecords } from '../../surface/records';
import { promiseWords } from '../../ui/promise-words';
import { ratingKey } from '../../ui/rating-words';
import { RecordLink } from '../../ui/record-link';
import { dueWords, pastWords } from '../../ui/time-words';
import { useWording, type Wording } from '../../ui/wording';
import { KeptWith } from './kept-with';
import { Amends } from './amends';
import { Closing } from './closing';
import type { DialogPart } from './dialog-part';
import { DialogFrame } from './dialog-frame';
import { Moving } from './moving';
import { Repeating } from './repeating';
import { Settings } from './settings';
import { Snoozing } from './snoozing';

interface PromiseDialogProps extends DialogPart {
  readonly onClose: () => void;
}

/** One promise with all that can become of it: kept, moved, put off, handed over, broken, released, mended. */
export function PromiseDialog({ story, today, onClose }: PromiseDialogProps) {
  const wording = useWording();
  const { promise } = story;
  const ours = promise.open === 'us';
  const part = { story, today };
  return (
    <DialogFrame title={promise.text.words} onClose={onClose}>
      <Whose {...part} />
      <p dir="auto">{standingWords(story, today.now, wording)}</p>
      {story.last && (
        <p class="soft" dir="auto">
          {lastWords(story, today.now, wording)}
        </p>
      )}
      {promise.by === 'us' && <KeptWith {...part} />}
      {promise.open && <Closing {...part} />}
      {promise.open && <Moving {...part} />}
      {ours && <Snoozing {...part} />}
      {ours && <Settings {...part} />}
      {ours && <Repeating {...part} />}
      {promise.by === 'us' && <Amends {...part} />}
    </DialogFrame>
  );
}

/** Whom it was promised to, and the way to their record. */
function Whose({ story: { promise, to }, today: { book } }: DialogPart) {
  const { say } = useWording();
  const onOpen = useRecords(book, [promise])(promise.contact);
  const name = to?.name ?? (onOpen && say('noticeSomeone'));
  return (
    <p class="soft" dir="auto">
      {name && <RecordLink name={name} onOpen={onOpen} />}
      {to?.company && `${name ? ', ' : ''}${to.company}`}
    </p>
  );
}

function standingWords({ promise }: PromiseDetails, now: number, wording: Wording): string {
  const { say } = wording;
  const { closed, text } = promise;
  if (closed) {
    const what = text.done ?? text.why;
    const how = say(closedKey[closed.how], pastWords(closed.at, now, wording));
    return what ? `${how} · ${what}` : how;
  }
  const { standing, lead, rest } = promiseWords(promise, now, wording);
  const due = standing === 'overdue' ? [say('promiseDue', dueWords(promise.due, now, wording))] : [];
  return [lead, ...due, ...rest].join(' · ');
}

function lastWords({ last }: PromiseDetails, now: number, wording: Wording): string {
  if (!last) return '';
  const { say } = wording;
  const rating = last.rating && say(ratingKey[last.rating]);
  const words = [pastWords(last.happenedAt, now, wording), rating, last.text.note]
    .filter(Boolean)
    .join(' · ');
  return say('noticeLastTime', words);
}

const closedKey = { kept: 'sheetKept', broken: 'sheetBroken', released: 'sheetReleased' } as const;
