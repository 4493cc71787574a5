import { useLazy } from '../../ui/use-lazy';
import { useChanges } from './changes';
import { UndoOrRedo } from './undo-or-redo';
import './change-line.css';

const loadOffer = () => import('../../ui/amends/offer-amends');

/** The last change on the surface, with a button to undo or redo it. */
export function ChangeLine() {
  const { last, inField } = useChanges();
  // The quick log itself shows the state of its sentence.
  const shown = last?.id !== undefined && last.id === inField ? undefined : last;
  const offer = useLazy(loadOffer, shown?.owes !== undefined);
  return (
    <div class="change-line" data-said="change">
      <p role="status">{shown?.words !== undefined && <span dir="auto">{shown.words}</span>}</p>
      <div role="alert">{shown?.trouble !== undefined && <p class="trouble">{shown.trouble}</p>}</div>
      <UndoOrRedo last={shown} />
      {offer && <offer.OfferAmends promise={shown?.owes} />}
    </div>
  );
}
