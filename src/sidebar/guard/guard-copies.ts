import type { Refusal } from './judge';
import type { Steadiness } from './steadiness';
import { swallow } from '../../ui/swallow';

/**
 * Lets nothing be copied or dragged out of a sheet that has not been seen for a while: a page could cover it, or uncover it only for
 * the moment of the key press, and have the user copy what they did not see and paste it into the page. Calls `refuse` when it does.
 */
export function guardCopies(
  document: Document,
  steadiness: Pick<Steadiness, 'at'>,
  refuse: (why: Refusal) => void,
): void {
  const judge = (event: Event) => {
    const stood = steadiness.at(event.timeStamp);
    if (stood === 'steady') return;
    swallow(event);
    refuse(stood === 'new' ? 'too-soon' : stood);
  };
  for (const type of ['copy', 'cut', 'dragstart']) document.addEventListener(type, judge, { capture: true });
}
