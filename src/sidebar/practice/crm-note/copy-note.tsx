import { useSay } from '../../../ui/wording';
import { useCopyNote } from './use-copy-note';

/** The button after a save: nobody should have to log the same in the CRM by hand. */
export function CopyNote() {
  const say = useSay();
  return (
    <button type="button" class="link small" onClick={useCopyNote()}>
      {say('crmNote')}
    </button>
  );
}
