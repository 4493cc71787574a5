import { useWording } from '../ui/wording';
import type { UnsavedDraft } from './use-unsaved-draft';
import { useDisplayName } from './use-display-name';

interface UnsavedDraftLineProps {
  readonly unsaved: UnsavedDraft;
  readonly onResume: () => void;
}

/** "Not saved yet, for Ana Ruiz: …", with a button to go on with that sentence. */
export function UnsavedDraftLine({ unsaved: { text, person }, onResume }: UnsavedDraftLineProps) {
  const { say } = useWording();
  const displayName = useDisplayName();
  return (
    <p class="offer">
      <span class="soft" dir="auto">
        {person ? say('popupWaitingFor', displayName(person), text) : say('popupWaiting', text)}
      </span>
      <button type="button" class="link small" onClick={onResume}>
        {say('popupGoOn')}
      </button>
    </p>
  );
}
