import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { isPinned } from '../browser/pinned';
import { openShortcutSettings } from '../browser/shortcuts';
import { useBrowserKeys } from '../surface/use-browser-keys';
import { KeyTable } from '../ui/key-sheet';
import { useSay } from '../ui/wording';
import './first-steps.css';

/** What to do once a CRM is on: pin the button, type a first sentence; and the keys that work in every tab. */
export function FirstSteps() {
  const say = useSay();
  const pinned = usePinned();
  const keys = useBrowserKeys();
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{say('firstSteps')}</h2>
      <ol class="first-steps">
        {pinned !== undefined && <li>{say(pinned ? 'firstPinned' : 'firstPin')}</li>}
        <li>{say('firstOpen')}</li>
        <li>
          {say('firstType')} <q>{say('quickLogExample')}</q>
        </li>
      </ol>
      {keys && (
        <div class="browser-keys">
          <h3>{say(keys.name)}</h3>
          <KeyTable {...keys} />
          <button type="button" class="link" onClick={changeKeys}>
            {say('firstChangeKeys')}
          </button>
        </div>
      )}
    </section>
  );
}

const changeKeys = () =>
  void openShortcutSettings().catch((cause: unknown) => logUnexpected('opening the keys', cause));

/** Whether the button is on the toolbar; undefined if that is not known. Read again when the user comes back to the page. */
function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const read = () =>
      void isPinned().then(setPinned, (cause: unknown) => logUnexpected('reading the toolbar', cause));
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return pinned;
}
