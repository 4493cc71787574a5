import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import type { RecoveryActionsProps } from './recovery-actions';

const load = () => import('./recovery-actions');

/** Says that the book could not be read, and offers recovery. The quick log below still works. */
export function SheetFailed(props: RecoveryActionsProps) {
  const say = useSay();
  const recovery = useLazy(load, true);
  return (
    <div class="region" role="alert">
      <p class="trouble">{say('sheetFailed')}</p>
      <p class="soft">{say('sheetFailedHint')}</p>
      {recovery && <recovery.RecoveryActions {...props} />}
    </div>
  );
}
