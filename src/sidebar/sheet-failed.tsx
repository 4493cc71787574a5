import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import type { WaysOutProps } from './ways-out';

const load = () => import('./ways-out');

/** The book could not be read: said plainly, with two ways out. The quick log below still works. */
export function SheetFailed(props: WaysOutProps) {
  const say = useSay();
  const ways = useLazy(load, true);
  return (
    <div class="region" role="alert">
      <p class="trouble">{say('sheetFailed')}</p>
      <p class="soft">{say('sheetFailedHint')}</p>
      {ways && <ways.WaysOut {...props} />}
    </div>
  );
}
