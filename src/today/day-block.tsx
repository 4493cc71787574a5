import type { Stretch } from '../domain/due/working-time';
import { isRecordKey } from '../ui/record-link';
import { useWording } from '../ui/wording';
import { blockWords } from './block-words';
import { downTo } from './hours-shown';
import type { Span } from './spans';
import type { Today } from './today';
import { useReplan } from './use-replan';
import './day-block.css';

interface DayBlockProps {
  readonly span: Span;
  readonly shown: Stretch;
  readonly today: Today;
}

/** One promise in the day. Arrow keys and dragging change when its work is planned, not when it is due. */
export function DayBlock({ span, shown, today }: DayBlockProps) {
  const wording = useWording();
  const { block, lane, lanes } = span;
  const { promise, state } = block;
  const replanHandlers = useReplan(block, today);
  const openRecord = today.recordOf(promise.contact);
  const press = (event: KeyboardEvent) => {
    if (openRecord && isRecordKey(event)) openRecord();
    else replanHandlers.onKeyDown(event);
  };
  const { title, when, hours } = blockWords(block, today, wording);
  const top = downTo(span.from, shown);
  const place = {
    insetBlockStart: `${top}px`,
    blockSize: `${Math.max(downTo(span.to, shown) - top, 26)}px`,
    insetInlineStart: `${(lane / lanes) * 100}%`,
    inlineSize: `calc(${100 / lanes}% - 4px)`,
  };
  const work = {
    insetBlockStart: `${downTo(block.from, shown) - top}px`,
    blockSize: `${Math.max(downTo(block.to, shown) - downTo(block.from, shown), 26)}px`,
  };
  const isShort = span.to - span.from < 40 * 60_000;
  return (
    <li class={isShort ? 'block short' : 'block'} data-standing={state.standing} style={place}>
      <div class="block-work" style={work} aria-hidden="true" />
      <button type="button" {...replanHandlers} onKeyDown={press}>
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
