import type { PromiseDetails } from '../../store/promise-details';
import { useRecords } from '../../surface/records';
import { promiseWords } from '../../ui/promise-words';
import { headlineWords } from '../../ui/headline-words';
import { ratingKey } from '../../ui/rating-words';
import { RecordLink } from '../../ui/record-link';
import { dueWords, pastWords } from '../../ui/time-words';
import { useWording, type Wording } from '../../ui/wording';
import { ContactKeepRate } from './contact-keep-rate';
import { usePromiseAction } from '../../surface/use-promise-action';
import { Amending } from './amending';
import { Closing } from './closing';
import type { DialogPartProps } from './dialog-part';
import { DialogFrame } from './dialog-frame';
import { Moving } from './moving';
import { Repeating } from './repeating';
import { Rewording } from './rewording';
import { Cushioning } from './cushioning';
import { HandingOver } from './handing-over';
import { Snoozing } from './snoozing';

interface PromiseDialogProps extends Omit<DialogPartProps, 'act'> {
  readonly onClose: () => void;
}

/** One promise with everything that can be done with it: close, move, snooze, hand over, repeat, reword, make amends. */
export function PromiseDialog({ details, today, onClose }: PromiseDialogProps) {
  const wording = useWording();
  const { promise } = details;
  const ours = promise.open === 'us';
  const actOn = usePromiseAction();
  const act: DialogPartProps['act'] = (action, sent) => actOn(promise, action, sent);
  const part = { details, today, act };
  return (
    <DialogFrame title={promise.text.words} onClose={onClose}>
      <PromisedTo {...part} />
      <p dir="auto">{standingWords(details, today.now, wording)}</p>
      {details.last && (
        <p class="soft" dir="auto">
          {lastWords(details, today.now, wording)}
        </p>
      )}
      {promise.by === 'us' && <ContactKeepRate {...part} />}
      {promise.open && <Closing {...part} />}
      {promise.open && <Moving {...part} />}
      {ours && <Snoozing {...part} />}
      {ours && <HandingOver {...part} />}
      {ours && <Cushioning {...part} />}
      {ours && <Repeating {...part} />}
      {promise.open && <Rewording key={promise.text.words} {...part} />}
      {promise.by === 'us' && <Amending {...part} />}
    </DialogFrame>
  );
}

/** The other side of the promise, with a link to their record. */
function PromisedTo({
  details: { promise, to },
  today: { book },
}: Pick<DialogPartProps, 'details' | 'today'>) {
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

function lastWords({ last, rated }: PromiseDetails, now: number, wording: Wording): string {
  if (!last) return '';
  const { say } = wording;
  const rating = last.rating
    ? say(ratingKey[last.rating])
    : rated && headlineWords(rated, last, now, wording);
  const words = [pastWords(last.happenedAt, now, wording), rating, last.text.note]
    .filter(Boolean)
    .join(' · ');
  return say('noticeLastTime', words);
}

const closedKey = { kept: 'sheetKept', broken: 'sheetBroken', released: 'sheetReleased' } as const;
