import { useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { clockWords, pastWords } from '../../../ui/time-words';
import { useWording, type Wording } from '../../../ui/wording';
import { PassphraseForm } from './passphrase-form';
import type { FileSealing, useFileSeal } from './use-file-seal';

/** The passphrase that seals backups and saved journals: whether there is one, and setting, changing and dropping it. */
export function SealPart({ sealing, set, drop }: ReturnType<typeof useFileSeal>) {
  const wording = useWording();
  const { say } = wording;
  const [isChanging, setChanging] = useState(false);
  if (!sealing) return null;
  const isSet = sealing.type === 'set';
  return (
    <div role="region" aria-labelledby="seal-title">
      <h3 id="seal-title">{say('sealTitle')}</h3>
      <p class="soft">{say('sealWhat')}</p>
      <p class={sealing.type === 'unreadable' ? 'trouble' : ''} role="status">
        {sealingWords(sealing, wording)}
      </p>
      {isSet && <p class="soft">{say('sealOlder')}</p>}
      {isSet && !isChanging ? (
        <p class="act">
          <button type="button" class="action" onClick={() => setChanging(true)}>
            {say('sealChange')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => void drop().catch((cause: unknown) => logUnexpected('dropping the seal', cause))}
          >
            {say('sealStop')}
          </button>
        </p>
      ) : (
        <PassphraseForm
          onSet={async (passphrase) => {
            await set(passphrase);
            setChanging(false);
          }}
          onCancel={isSet ? () => setChanging(false) : undefined}
        />
      )}
    </div>
  );
}

function sealingWords(sealing: FileSealing, wording: Wording): string {
  const { say } = wording;
  if (sealing.type === 'none') return say('sealNone');
  if (sealing.type !== 'set') return say('sealUnreadable');
  const { setAt } = sealing.seal;
  return say('sealSet', `${pastWords(setAt, Date.now(), wording)} ${clockWords(setAt, wording)}`);
}
