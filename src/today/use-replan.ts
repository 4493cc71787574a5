import { useRef } from 'preact/hooks';
import type { Block } from '../domain/day/plan-day';
import * as promiseEntries from '../domain/promise/entries';
import { clockWords } from '../ui/time-words';
import { useLatest } from '../ui/use-latest';
import { useWording } from '../ui/wording';
import { hourHeight } from './hours-shown';
import { replanByKey } from './replan-by-key';
import type { Replan, Today } from './today';

const minute = 60_000;
const quarter = 15 * minute;

/** A pointer that moves less (CSS px) is a click. */
const minDrag = 4;

/** Returns the handlers of a block: arrow keys and dragging move its planned work, and releasing the key or pointer saves that. */
export function useReplan(block: Block, today: Today) {
  const wording = useWording();
  const { promise } = block;
  const latest = useLatest(block);
  const pending = useRef<Replan | undefined>(undefined);
  const drag = useRef<{ readonly y: number; readonly from: number; moved: boolean } | undefined>(undefined);

  const show = (replan: Replan) => {
    pending.current = replan;
    today.preview(replan);
  };
  const savePreview = async () => {
    const replan = pending.current;
    pending.current = undefined;
    if (!replan) return;
    const said = wording.say('todayStatusPlanned', promise.text.words, clockWords(replan.at, wording));
    const isSaved = await today.make([promiseEntries.plan(promise, replan.at, replan.minutes)], said);
    // The page drops the preview once the book has the change; dropping it now would make the block jump back and forth.
    if (!isSaved) today.preview(undefined);
  };
  const cancel = () => {
    pending.current = undefined;
    drag.current = undefined;
    today.preview(undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { from, to } = latest.current;
    const now = Date.now();
    const { words } = promise.text;
    const planned = replanByKey(event.key, event.shiftKey, { at: from, minutes: (to - from) / minute });
    if (planned) show({ id: promise.id, ...planned });
    else if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    else if (event.key === 'Backspace' || event.key === 'Delete')
      void today.make([promiseEntries.plan(promise, undefined)], wording.say('todayStatusFree', words));
    else if (event.key === 'k')
      void today.make([promiseEntries.keep(promise, now)], wording.say('changeStatusKept', words));
    else if (event.key === 's')
      void today.make(
        [promiseEntries.snooze(promise, now + 10 * minute)],
        wording.say('todayStatusSnoozed', words, clockWords(now + 10 * minute, wording)),
      );
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, from: latest.current.from, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current;
    if (!start) return;
    const distance = event.clientY - start.y;
    if (!start.moved && Math.abs(distance) < minDrag) return;
    start.moved = true;
    const at = start.from + Math.round(((distance / hourHeight) * 60 * minute) / quarter) * quarter;
    const { from, to } = latest.current;
    show({ id: promise.id, at: Math.floor(at / minute) * minute, minutes: (to - from) / minute });
  };
  const onClick = (event: Event) => {
    const moved = drag.current?.moved;
    drag.current = undefined;
    if (moved) event.preventDefault();
    else today.open(promise);
  };

  return {
    onKeyDown,
    onKeyUp: () => void savePreview(),
    onBlur: () => void savePreview(),
    onPointerDown,
    onPointerMove,
    onPointerUp: () => void savePreview(),
    onPointerCancel: cancel,
    onClick,
  };
}
