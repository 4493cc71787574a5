import type { PromiseStory } from '../store/promise-story';
import { promiseWords } from '../ui/promise-words';
import { ratingKey } from '../ui/rating-words';
import { RecordLink } from '../ui/record-link';
import { dueWords, pastWords } from '../ui/time-words';
import { useWording, type Wording } from '../ui/wording';
import { KeptWith } from './kept-with';
import { useRecordsOf } from './records';
import { SheetAmends } from './sheet-amends';
import { SheetClosing } from './sheet-closing';
import { SheetFrame } from './sheet-frame';
import { SheetMoving } from './sheet-moving';
import { SheetRepeating } from './sheet-repeating';
import { SheetSettings } from './sheet-settings';
import { SheetSnoozing } from './sheet-snoozing';
import type { Today } from './today';

/** What each part of a promise's sheet is given. */
export interface SheetPart {
  readonly story: PromiseStory;
  readonly today: Today;
}

interface PromiseSheetProps extends SheetPart {
  readonly onClose: () => void;
}

/** One promise with all that can become of it: kept, moved, put off, handed over, broken, released, mended. */
export function PromiseSheet({ story, today, onClose }: PromiseSheetProps) {
  const wording = useWording();
  const { promise } = story;
  const ours = promise.open === 'us';
  const part = { story, today };
  return (
    <SheetFrame title={promise.text.words} onClose={onClose}>
      <Whose {...part} />
      <p dir="auto">{standingWords(story, today.now, wording)}</p>
      {story.last && (
        <p class="soft" dir="auto">
          {lastWords(story, today.now, wording)}
        </p>
      )}
      {promise.by === 'us' && <KeptWith {...part} />}
      {promise.open && <SheetClosing {...part} />}
      {promise.open && <SheetMoving {...part} />}
      {ours && <SheetSnoozing {...part} />}
      {ours && <SheetSettings {...part} />}
      {ours && <SheetRepeating {...part} />}
      {promise.by === 'us' && <SheetAmends {...part} />}
    </SheetFrame>
  );
}

/** Whom it was promised to, and the way to their record. */
function Whose({ story: { promise, to }, today: { book } }: SheetPart) {
  const { say } = useWording();
  const onOpen = useRecordsOf(book, [promise])(promise.contact);
  const name = to?.name ?? (onOpen && say('noticeSomeone'));
  return (
    <p class="soft" dir="auto">
      {name && <RecordLink name={name} onOpen={onOpen} />}
      {to?.company && `${name ? ', ' : ''}${to.company}`}
    </p>
  );
}

function standingWords({ promise }: PromiseStory, now: number, wording: Wording): string {
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

function lastWords({ last }: PromiseStory, now: number, wording: Wording): string {
  if (!last) return '';
  const { say } = wording;
  const rating = last.rating && say(ratingKey[last.rating]);
  const words = [pastWords(last.happenedAt, now, wording), rating, last.text.note]
    .filter(Boolean)
    .join(' · ');
  return say('noticeLastTime', words);
}

const closedKey = { kept: 'sheetKept', broken: 'sheetBroken', released: 'sheetReleased' } as const;
