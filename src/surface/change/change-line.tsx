import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLazy } from '../../ui/use-lazy';
import { useChanges } from './changes';
import { UndoOrRedo } from './undo-or-redo';
import './change-line.css';
import { takeFocus } from '../../ui/take-focus';

const loadOffer = () => import('../../ui/amends/offer-amends');

/** The last change on the surface, with a button to undo or redo it. */
export function ChangeLine() {
  const { last, inField } = useChanges();
  const line = useRef<HTMLDivElement>(null);
  // The quick log itself shows the state of its sentence.
  const shown = last?.id !== undefined && last.id === inField ? undefined : last;
  const offer = useLazy(loadOffer, shown?.owes !== undefined);
  useLayoutEffect(() => {
    if (shown?.takesFocus) takeFocus(line.current?.querySelector('button'));
  }, [shown]);
  return (
    <div class="change-line" ref={line}>
      <p role="status">{shown?.words !== undefined && <span dir="auto">{shown.words}</span>}</p>
      <div role="alert">{shown?.trouble !== undefined && <p class="trouble">{shown.trouble}</p>}</div>
      <UndoOrRedo last={shown} />
      {offer && <offer.OfferAmends promise={shown?.owes} />}
    </div>
  );
}
