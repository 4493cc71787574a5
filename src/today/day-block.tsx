import type { Stretch } from '../domain/due/working-time';
import { isRecordKey } from '../ui/record-link';
import { useWording } from '../ui/wording';
import { blockWords } from './block-words';
import { downTo } from './hours-shown';
import { isShort, leastHeight, placeOf } from './place-of';
import type { WorkSpan } from './spans';
import type { Today } from './today';
import { useReplan } from './use-replan';
import './block-face.css';
import './day-block.css';

interface DayBlockProps {
  readonly span: WorkSpan;
  readonly shown: Stretch;
  readonly today: Today;
}

/** One promise in the day. Arrow keys and dragging change when its work is planned, not when it is due. */
export function DayBlock({ span, shown, today }: DayBlockProps) {
  const wording = useWording();
  const { block } = span;
  const { promise, state } = block;
  const replanHandlers = useReplan(block, today);
  const openRecord = today.recordOf(promise.contact);
  const press = (event: KeyboardEvent) => {
    if (openRecord && isRecordKey(event)) openRecord();
    else replanHandlers.onKeyDown(event);
  };
  const { title, when, hours } = blockWords(block, today, wording);
  const work = {
    insetBlockStart: `${downTo(block.from, shown) - downTo(span.from, shown)}px`,
    blockSize: `${Math.max(downTo(block.to, shown) - downTo(block.from, shown), leastHeight)}px`,
  };
  return (
    <li
      class={isShort(span) ? 'block short' : 'block'}
      data-standing={state.standing}
      style={placeOf(span, shown)}
    >
      <div class="block-work" style={work} aria-hidden="true" />
      <button type="button" class="block-face" {...replanHandlers} onKeyDown={press}>
        <span class="block-title" dir="auto">
          {title}
        </span>
        <span class="unseen">{hours}</span>
        <span class="block-when" dir="auto">
          {when}
        </span>
        {promise.plannedAt !== undefined && <span class="unseen">{wording.say('todayLaid')}</span>}
      </button>
    </li>
  );
}
