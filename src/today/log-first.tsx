import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import { IfWhole } from '../surface/book/if-whole';
import { useSay, type MessageKey } from '../ui/wording';
import './log-first.css';

const openQuickLog = () =>
  void sendToBackground({ type: 'open', surface: 'popup' }).catch((cause: unknown) =>
    logUnexpected('opening the popup', cause),
  );

/** What a view without contents will show, and the way to the first of them: the quick log in the popup. */
export function LogFirst({ words }: { readonly words: MessageKey }) {
  const say = useSay();
  return (
    <IfWhole>
      <span class="log-first">
        {say(words)}{' '}
        <button type="button" class="action" onClick={openQuickLog}>
          {say('commandPopup')}
        </button>
      </span>
    </IfWhole>
  );
}
