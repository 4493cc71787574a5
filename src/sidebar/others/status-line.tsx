import { useEffect } from 'preact/hooks';
import { ChangeLine } from '../../surface/change/change-line';
import { useChanges } from '../../surface/change/changes';
import { deedOf } from '../../ui/deed-of';
import { useLatest } from '../../ui/use-latest';
import './status-line.css';

interface StatusLineProps {
  /** Called when the user does something else: what was said before is old then. */
  readonly onOld: () => void;
}

/** The last change, until the next key or click that does something. */
export function StatusLine({ onOld }: StatusLineProps) {
  const { dismiss } = useChanges();
  useNextDeed(() => {
    dismiss();
    onOld();
  });
  return <ChangeLine />;
}

/** Calls `act` before anything else hears of a key or a click that does something, except in the line itself and in dialogs. */
function useNextDeed(act: () => void): void {
  const latest = useLatest(act);
  useEffect(() => {
    const hear = (event: MouseEvent | KeyboardEvent) => {
      if (isDeed(event)) latest.current();
    };
    for (const type of ['keydown', 'click'] as const) addEventListener(type, hear, { capture: true });
    return () => {
      for (const type of ['keydown', 'click'] as const) removeEventListener(type, hear, { capture: true });
    };
  }, [latest]);
}

function isDeed(event: MouseEvent | KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('[data-said]')) return false;
  if (target.ownerDocument.querySelector('dialog[open]')) return false;
  return event instanceof KeyboardEvent ? isKeyOfDeed(event) : deedOf(target) !== undefined;
}

/** Keys that move the focus or the view are none, and neither is copying what is said. */
const isKeyOfDeed = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && /^(?:.|Enter|Escape|Backspace|Delete)$/u.test(key);
